import { expect, test } from 'vitest';
import { isPassed, table } from '../../bench/table.ts';

test('aligns words at their start and numbers at their end, and says in words which budgets are passed', () => {
  expect(
    table(
      ['page', 'bytes', 'ratio'],
      [
        ['home', { value: 15_000, budget: 14_600 }, { value: 1.7, budget: 1.6, digits: 2 }],
        ['a statement', { value: 900, budget: 14_600 }, { value: 1.2, digits: 2 }],
        ['the median', { value: 12 }],
      ],
    ).split('\n'),
  ).toEqual([
    'page                      bytes          ratio',
    'home         15,000 (of 14,600)  1.70 (of 1.6)  over budget: bytes, ratio',
    'a statement     900 (of 14,600)           1.20',
    'the median                   12',
  ]);
});

test('a figure keeps a budget to which it rounds, as it is printed', () => {
  expect(isPassed({ value: 1.6, budget: 1.6, digits: 2 })).toBe(false);
  expect(isPassed({ value: 1.604, budget: 1.6, digits: 2 })).toBe(false);
  expect(isPassed({ value: 1.606, budget: 1.6, digits: 2 })).toBe(true);
  expect(isPassed({ value: 1, budget: 0 })).toBe(true);
  expect(isPassed({ value: 1 })).toBe(false);
});
