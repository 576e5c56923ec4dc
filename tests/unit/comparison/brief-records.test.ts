import { expect, test } from 'vitest';
import { balanceOnBrief, recordsOnBrief } from '../../../src/comparison/brief-records.ts';
import { ferry, gazette, herald, records } from '../../small-records.ts';

const ferryByAsh = {
  ...ferry,
  id: 'ferry-by-ash',
  number: 2,
  key: ferry.key.filter(({ statement }) => statement === 'ash-keep'),
};
const two = { ...records, agreements: [ferry, ferryByAsh] };
const only = { ...two, summit: { ...records.summit, brief: ['ferry-by-ash'] } };

test('without a choice the brief shows everything', () => {
  expect(recordsOnBrief(two)).toBe(two);
  expect(balanceOnBrief(two).map(({ account }) => account)).toEqual([gazette, herald]);
});

test('where the summit names agreements, the brief shows these, no matter, and the accounts of their key words', () => {
  expect(ferryByAsh.key).not.toEqual([]);
  expect(recordsOnBrief(only).agreements).toEqual([ferryByAsh]);
  expect(recordsOnBrief(only).matters).toEqual([]);
  expect(balanceOnBrief(only).map(({ account }) => account)).toEqual([gazette]);
});
