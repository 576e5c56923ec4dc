import { expect, test } from 'vitest';
import { brotliSize, median } from '../../measures.ts';

test('the median is the middle, and of an even number the mean of the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 1, 9, 4])).toBe(6.5);
  expect(() => median([])).toThrow('There is no median of nothing');
});

test('the size after Brotli counts bytes, and grows little with what repeats', () => {
  expect(brotliSize('')).toBe(1);
  expect(brotliSize('a line\n'.repeat(1000))).toBeLessThan(30);
});
