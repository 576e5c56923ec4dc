import { expect, test } from 'vitest';
import { balanceOnBrief, recordsOnBrief, rowsOnBrief } from '../../../src/comparison/brief-records.ts';
import { makeGrid } from '../../../src/comparison/grid.ts';
import { ash, birch, ferry, gazette, herald, records, sketch } from '../../small-records.ts';

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

test('the brief shows of each agreement the first point with key words', () => {
  const of = sketch(
    [ash, birch],
    [
      ['one-voice-only', '@gazette'],
      ['differs-in-scope', 'ash', 'birch'],
      ['conflicts', 'ash', 'birch'],
    ],
    [['one-voice-only', 'ash']],
  );
  const keyed = of.agreements.map((agreement, index) => ({
    ...agreement,
    key: of.statements
      .filter(({ id, speakers }) => id.startsWith(`s-${index + 1}-`) && speakers.includes('ash'))
      .map(({ id, text }) => ({ statement: id, words: text, glosses: [] })),
  }));
  const rows = makeGrid({ ...of, agreements: keyed });
  const pointsOf = (shown: typeof rows) => shown.map(({ points }) => points.map(({ point }) => point.id));
  expect(pointsOf(rows)).toEqual([['point-2', 'point-3'], ['point-1']]);
  expect(pointsOf(rowsOnBrief(rows))).toEqual([['point-2'], ['point-1']]);
});
