import { expect, test } from 'vitest';
import { coverageGrid } from '../../../src/comparison/coverage-grid.ts';
import { subjectsOf } from '../../../src/comparison/lookup.ts';
import { ash, birch, bridge, cole, ferry, gazette, herald, briefing, sketch, tribune } from '../../small-briefing.ts';

test('says who is reported on each agreement and matter, and in which accounts', () => {
  expect(coverageGrid(briefing, subjectsOf(briefing))).toEqual([
    {
      subject: ferry,
      speakers: [
        { speaker: ash, accounts: [gazette], outside: [] },
        { speaker: birch, accounts: [], outside: briefing.references },
      ],
      own: [gazette, herald],
    },
    {
      subject: bridge,
      speakers: [
        { speaker: ash, accounts: [herald], outside: [] },
        { speaker: birch, accounts: [herald], outside: [] },
      ],
      own: [],
    },
  ]);
});

test('lists an account once, by number, however many statements it has', () => {
  const of = sketch(
    [ash, birch, cole],
    [
      ['same', 'birch@tribune', '@herald', '@gazette'],
      ['same', 'birch@gazette', 'ash+birch@tribune'],
    ],
  );
  const [row] = coverageGrid(of, of.agreements);
  expect(row?.speakers.map(({ accounts }) => accounts)).toEqual([[tribune], [gazette, tribune], []]);
  expect(row?.own).toEqual([gazette, herald]);
});

test('has a row for each given subject and no other', () => {
  expect(coverageGrid(briefing, [bridge]).map(({ subject }) => subject)).toEqual([bridge]);
  expect(coverageGrid(briefing, [])).toEqual([]);
});

test('gives an outside record only if it reports a speaker whom no account reports on the subject', () => {
  const [timetable] = briefing.references;
  if (!timetable) throw new Error('no reference');
  const outside = (reports: typeof timetable.reports) =>
    coverageGrid({ ...briefing, references: [{ ...timetable, topics: ['ferry', 'bridge'], reports }] }, [ferry])[0]?.speakers.map(
      (entry) => entry.outside.length,
    );
  expect(outside({ birch: ['ferry'] })).toEqual([0, 1]);
  expect(outside({ ash: ['ferry'], birch: ['ferry', 'bridge'] })).toEqual([0, 1]);
  expect(outside({ birch: ['bridge'] })).toEqual([0, 0]);
  expect(outside({})).toEqual([0, 0]);
});
