import { expect, test } from 'vitest';
import { findConflicts, findSilences, makeGrid } from '../../../src/comparison/grid.ts';
import type { Records } from '../../../src/record/records.ts';
import { ash, ashKeep, birch, bothBuild, ferry, ferryGoes, gazette, herald, records, silences } from '../../small-records.ts';

test('has a row for each agreement and none for a matter', () => {
  expect(makeGrid(records).map(({ agreement }) => agreement.id)).toEqual(['ferry']);
});

test('gives each speaker’s key words, and the accounts’ own', () => {
  const [row] = makeGrid(records);
  expect(row?.cells[0]).toEqual({
    speaker: ash,
    key: [{ words: 'keep the ferry', statement: ashKeep, account: gazette }],
    statements: 1,
    silences: [],
  });
  expect(row?.own).toEqual({
    key: [{ words: 'goes in May', statement: ferryGoes, account: herald }],
    statements: 2,
    silences: [],
  });
});

test('leaves a hole where a speaker has nothing, with the receipts', () => {
  expect(makeGrid(records)[0]?.cells[1]).toEqual({ speaker: birch, key: [], statements: 0, silences });
});

test('counts a statement on two points of an agreement once, and one of two speakers for each', () => {
  const shared = { ...bothBuild, topics: ['ferry/keep', 'ferry/age'] };
  const [row] = makeGrid({ ...records, statements: [shared], agreements: [{ ...ferry, key: [] }] });
  expect([row?.cells.map(({ statements }) => statements), row?.own.statements]).toEqual([[1, 1], 0]);
});

test('finds the points that conflict, with what they belong to', () => {
  expect(findConflicts(records)).toEqual([{ subject: ferry, point: ferry.points[0] }]);
});

test('gathers a speaker’s silences on one subject', () => {
  expect(findSilences(records, records.agreements)).toEqual([
    { subject: ferry, speaker: birch, accounts: [gazette, herald], silences },
  ]);
});

test('keeps the silence of an account apart from those of speakers', () => {
  const own = { account: 'herald', kind: 'not-mentioned' as const, searched: ['pier'], dismissed: [], hits: [] };
  const other: Records = { ...records, agreements: [{ ...ferry, silences: [...silences, own] }] };
  const [ofBirch, ofHerald] = findSilences(other, other.agreements);
  expect(ofBirch?.silences).toEqual(silences);
  expect(ofHerald).toMatchObject({ speaker: null, accounts: [herald], silences: [own] });
  expect(makeGrid(other)[0]?.own.silences).toEqual([own]);
});
