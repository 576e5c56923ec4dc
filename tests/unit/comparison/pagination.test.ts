import { expect, test } from 'vitest';
import { pagesNear, paginate } from '../../../src/comparison/pagination.ts';

test('a list that fits is one part, and a longer one is split in order', () => {
  expect(paginate([1, 2, 3], 3)).toEqual([{ items: [1, 2, 3], number: 1, of: 1 }]);
  const parts = paginate([1, 2, 3, 4, 5, 6, 7], 3);
  expect(parts.map(({ items }) => items)).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
  expect(parts.map(({ number, of }) => `${number} of ${of}`)).toEqual(['1 of 3', '2 of 3', '3 of 3']);
});

test('an empty list has one part with nothing in it', () => {
  expect(paginate([], 3)).toEqual([{ items: [], number: 1, of: 1 }]);
});

test('a part links to the first, the last and its neighbours, with a gap for those left out', () => {
  expect(pagesNear({ number: 5, of: 9 })).toEqual([1, 'gap', 4, 5, 6, 'gap', 9]);
  expect(pagesNear({ number: 1, of: 9 })).toEqual([1, 2, 'gap', 9]);
  expect(pagesNear({ number: 2, of: 3 })).toEqual([1, 2, 3]);
  expect(pagesNear({ number: 1, of: 1 })).toEqual([1]);
});
