import { expect, test } from 'vitest';
import type { Cited } from '../../../src/comparison/compare-subject.ts';
import { compareSubject } from '../../../src/comparison/compare-subject.ts';
import { findingBeyond, findingOf } from '../../../src/comparison/finding.ts';
import { findNotReported } from '../../../src/comparison/not-reported.ts';
import {
  ashKeep,
  birchDoubts,
  bothBuild,
  bridge,
  ferry,
  ferryGoes,
  ferryOld,
  gazette,
  herald,
  records,
  silences,
} from '../../small-records.ts';

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

test('says on every point of a speaker whom no account reports what the accounts do, and of one who is reported nothing', () => {
  const [ofBirch] = findNotReported(records, [ferry]);
  expect(onFerry.points.map(({ sides }) => sides.map((side) => side.notReported))).toEqual([
    [null, ofBirch],
    [null, ofBirch],
  ]);
  expect(onFerry.notReported).toEqual([ofBirch]);
  expect(onFerry.silences).toEqual(silences);
  expect(onBridge.points.map(({ sides }) => sides.map((side) => side.notReported))).toEqual([
    [null, null],
    [null, null],
  ]);
});

test('does not take what an account says nothing of in its own words for the silence of a speaker', () => {
  const own = { account: 'herald', kind: 'not-mentioned' as const, searched: ['pier'], dismissed: [], hits: [] };
  const compared = compareSubject(records, { ...ferry, silences: [own] });
  expect(compared.notReported.map(({ speaker }) => speaker)).toEqual([null]);
  expect(compared.points[0]?.sides.map((side) => side.notReported)).toEqual([null, null]);
});

test('says who is compared on each point, between which statements, and how', () => {
  const compared = [...onFerry.points, ...onBridge.points];
  expect(compared.map(({ label, compares, between }) => [label, compares, between])).toEqual([
    ['Ash and Account 2 conflict', 'speaker-and-account', [ashKeep, ferryGoes]],
    ['Account 1 only', null, [ferryOld]],
    ['Ash and Birch (jointly) and Birch (alone) differ in strength', 'one-speaker', [bothBuild, birchDoubts]],
    ['Birch only', null, [birchDoubts]],
  ]);
});

test('says in a sentence each what it comes to between the speakers, and beyond them', () => {
  expect([onFerry, onBridge].map(({ finding }) => finding)).toEqual([findingOf(records, ferry), findingOf(records, bridge)]);
  expect([onFerry, onBridge].map((compared) => compared.findingBeyond)).toEqual([
    findingBeyond(records, ferry),
    findingBeyond(records, bridge),
  ]);
});

test('gives the gist its citations, and anchors nothing in it', () => {
  const { text, cites } = onFerry.gist;
  expect([text, cites.map(({ statement, account, anchored }) => [statement, account, anchored])]).toEqual([
    'Ash says the ferry stays; Account 2 says it goes.',
    [
      [ashKeep, gazette, false],
      [ferryGoes, herald, false],
    ],
  ]);
});

test('names the agreements and matters that are close to it', () => {
  const naming = { ...bridge, related: ['ferry'] };
  const of = { ...records, matters: [naming] };
  expect([onFerry.related, onBridge.related]).toEqual([[], []]);
  expect([compareSubject(of, ferry).related, compareSubject(of, naming).related]).toEqual([[naming], [ferry]]);
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
