import { expect, test } from 'vitest';
import type { Cited } from '../../../src/comparison/compare-subject.ts';
import { compareSubject } from '../../../src/comparison/compare-subject.ts';
import { birchDoubts, bothBuild, bridge, ferry, ferryOld, gazette, herald, records, silences } from '../../small-records.ts';

const onFerry = compareSubject(records, ferry);
const onBridge = compareSubject(records, bridge);
const ids = (cited: readonly Cited[]) => cited.map(({ statement }) => statement.id);

test('sets the statements on each point side by side, in the order of the speakers', () => {
  expect(onFerry.points.map(({ sides, own }) => [...sides.map((side) => ids(side.statements)), ids(own)])).toEqual([
    [['ash-keep'], [], ['ferry-goes']],
    [[], [], ['ferry-old']],
  ]);
  expect(onFerry.points.map(({ position }) => position)).toEqual([1, 2]);
});

test('shows a joint statement on both sides', () => {
  expect(onBridge.points[0]?.sides.map((side) => ids(side.statements))).toEqual([['both-build'], ['both-build', 'birch-doubts']]);
});

test('anchors a statement at its first place on the page and nowhere else', () => {
  const all = onBridge.points.flatMap(({ sides, own }) => [...sides.flatMap(({ statements }) => statements), ...own]);
  expect(all.map(({ statement, anchored }) => [statement.id, anchored])).toEqual([
    ['both-build', true],
    ['both-build', false],
    ['birch-doubts', true],
    ['birch-doubts', false],
  ]);
});

test('gives the summary its citations, in their order', () => {
  expect(
    onFerry.summary.map(({ text, cites }) => [text, cites.map(({ statement, anchored }) => [statement.id, anchored])]),
  ).toEqual([
    [
      'The ferry is disputed.',
      [
        ['ash-keep', false],
        ['ferry-goes', false],
      ],
    ],
    ['Ash keeps it.', [['ash-keep', false]]],
  ]);
});

test('anchors nothing in the summary, not even what stands nowhere else on the page', () => {
  const summary = [{ text: 'As on the ferry.', cites: ['ash-keep'] }];
  const [sentence] = compareSubject(records, { ...bridge, summary }).summary;
  expect(sentence?.cites.map(({ statement, anchored }) => [statement.id, anchored])).toEqual([['ash-keep', false]]);
});

test('gives the side of a silent speaker the receipts, and that of one who speaks none', () => {
  expect(onFerry.points[0]?.sides.map((side) => side.silences)).toEqual([[], silences]);
  expect(onFerry.silences).toEqual(silences);
  expect(onBridge.points[1]?.sides.map((side) => side.silences)).toEqual([[], []]);
});

test('counts how many of the voices compared are accounts’ own', () => {
  expect(onFerry.points.map(({ ownVoices }) => ownVoices)).toEqual(['some', 'all']);
  expect(onBridge.points.map(({ ownVoices }) => ownVoices)).toEqual(['none', 'none']);
});

test('compares every statement on a point of one voice', () => {
  expect(onFerry.points[1]?.between).toEqual([ferryOld]);
  expect(onFerry.points[1]?.relation.between).toEqual(['ferry-old']);
});

test('gives each statement its account, its speakers, what it continues and the oddities it depends on', () => {
  const [, doubts] = onBridge.points[0]?.sides[1]?.statements ?? [];
  expect(doubts).toEqual({
    statement: birchDoubts,
    account: herald,
    speakers: [records.speakers[1]],
    carriedFrom: bothBuild,
    quirks: herald.quirks,
    anchored: true,
  });
});

test('names the references and the accounts that bear on the subject', () => {
  expect(onFerry.references).toEqual(records.references);
  expect(onBridge.references).toEqual([]);
  expect(onFerry.accounts).toEqual([gazette, herald]);
  expect(onBridge.accounts).toEqual([herald]);
});

test('refuses a statement that is not there', () => {
  const { statements: _, ...rest } = records;
  expect(() => compareSubject({ ...rest, statements: [] }, ferry)).toThrow('No record has the id ash-keep');
});
