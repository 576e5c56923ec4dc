import { expect, test } from 'vitest';
import type { PointComparison } from '../../../src/comparison/compare-subject.ts';
import { compareSubject, nameOf } from '../../../src/comparison/compare-subject.ts';
import type { Cited } from '../../../src/comparison/cite.ts';
import { findingBeyond, findingOf } from '../../../src/comparison/finding.ts';
import { findNotReported } from '../../../src/comparison/not-reported.ts';
import {
  ash,
  ashKeep,
  birch,
  birchDoubts,
  bothBuild,
  bridge,
  ferry,
  ferryGoes,
  ferryOld,
  gazette,
  herald,
  briefing,
  sketch,
} from '../../small-briefing.ts';
import type { PointSketch } from '../../small-briefing.ts';

const onFerry = () => compareSubject(briefing, ferry);
const onBridge = () => compareSubject(briefing, bridge);
const ids = (cited: readonly Cited[]) => cited.map(({ statement }) => statement.id);

const heard = ({ joint, alone }: PointComparison) =>
  [...joint, ...alone].map(({ speakers, accounts, statements }) => [
    ...[...speakers, ...accounts].map(({ id }) => id),
    ids(statements),
  ]);

test('sets side by side those who are heard on a point: speakers in their order, then accounts', () => {
  expect(onFerry().points.map(heard)).toEqual([
    [
      ['ash', ['ash-keep']],
      ['herald', ['ferry-goes']],
    ],
    [['gazette', ['ferry-old']]],
  ]);
});

test('gives a joint statement once, before what its speakers say alone', () => {
  const [build, when] = onBridge().points;
  expect(build?.joint.map(({ speakers, statements }) => [speakers, ids(statements)])).toEqual([
    [briefing.speakers, ['both-build']],
  ]);
  expect(build?.alone.map(({ speakers, statements }) => [speakers, ids(statements)])).toEqual([
    [briefing.speakers.slice(1), ['birch-doubts']],
  ]);
  expect([when?.joint, when && heard(when)]).toEqual([[], [['birch', ['birch-doubts']]]]);
});

test('names the speakers who are not reported on a point', () => {
  const names = ({ points }: ReturnType<typeof onFerry>) => points.map(({ unreported }) => unreported.map(({ id }) => id));
  expect([names(onFerry()), names(onBridge())]).toEqual([
    [['birch'], ['ash', 'birch']],
    [[], ['ash']],
  ]);
});

test('numbers the points in the order of the page: those that compare something come first', () => {
  const of = sketch(
    [ash, birch],
    [
      ['one-voice-only', 'ash'],
      ['same', 'ash', 'birch'],
      ['one-voice-only', 'birch'],
      ['conflicts', 'ash', '@herald'],
    ],
  );
  const [agreement] = of.agreements;
  if (!agreement) throw new Error('no agreement');
  expect(compareSubject(of, agreement).points.map(({ point, position, of: all }) => [point.id, position, all])).toEqual([
    ['point-2', 1, 4],
    ['point-4', 2, 4],
    ['point-1', 3, 4],
    ['point-3', 4, 4],
  ]);
});

test('introduces a speaker at the first place where the speaker is heard alone', () => {
  const of = sketch(
    [ash, birch],
    [
      ['differs-in-strength', 'ash+birch', 'ash'],
      ['conflicts', 'ash', '@herald'],
      ['same', 'ash', 'birch'],
    ],
  );
  const [agreement] = of.agreements;
  if (!agreement) throw new Error('no agreement');
  expect(
    compareSubject(of, agreement).points.map(({ joint, alone }) => [...joint, ...alone].map(({ introduced }) => introduced)),
  ).toEqual([
    [false, true],
    [false, false],
    [false, true],
  ]);
});

test('gives each account that speaks for itself a column, or all of them one if there would be more than four columns', () => {
  const columns = (...point: PointSketch) => {
    const of = sketch([ash, birch], [point]);
    const [agreement] = of.agreements;
    if (!agreement) throw new Error('no agreement');
    return compareSubject(of, agreement).points.flatMap(({ alone }) => alone.map(({ accounts }) => accounts.length));
  };
  expect(columns('same', 'ash', '@gazette', '@herald', '@tribune')).toEqual([0, 1, 1, 1]);
  expect(columns('same', 'ash', 'birch', '@gazette', '@herald', '@tribune')).toEqual([0, 0, 3]);
});

test('anchors a statement at its first place on the page and nowhere else', () => {
  const all = onBridge().points.flatMap(({ joint, alone }) => [...joint, ...alone].flatMap(({ statements }) => statements));
  expect(all.map(({ statement, anchored }) => [statement.id, anchored])).toEqual([
    ['both-build', true],
    ['birch-doubts', true],
    ['birch-doubts', false],
  ]);
});

test('gives the summary its citations, in their order', () => {
  expect(onFerry().summary.map(({ text, cites }) => [text, ids(cites)])).toEqual([
    ['The ferry is disputed.', ['ash-keep', 'ferry-goes']],
    ['Ash keeps it.', ['ash-keep']],
  ]);
});

test('says what the accounts do if none of them reports a speaker', () => {
  expect(onFerry().notReported).toEqual(findNotReported(briefing, [ferry]));
  expect(onBridge().notReported).toEqual([]);
});

test('keeps the silence of an account in its own words apart from that of a speaker', () => {
  const own = { account: 'herald', kind: 'not-mentioned' as const, searched: ['pier'], dismissed: [], hits: [] };
  const compared = compareSubject(briefing, { ...ferry, silences: [own] });
  expect(compared.notReported.map(({ speaker }) => speaker)).toEqual([null]);
});

test('says who is compared on each point, between which statements, and how', () => {
  const compared = [...onFerry().points, ...onBridge().points];
  expect(compared.map(({ label, compares, between }) => [label, compares, between])).toEqual([
    ['Ash and Account 2 conflict', 'speaker-and-account', [ashKeep, ferryGoes]],
    ['Account 1 only', null, [ferryOld]],
    ['Ash and Birch (jointly) and Birch (alone) differ in strength', 'one-speaker', [bothBuild, birchDoubts]],
    ['Birch only', null, [birchDoubts]],
  ]);
});

test('says in one sentence what comparing the speakers comes to, and in another what the rest comes to', () => {
  expect([onFerry(), onBridge()].map(({ finding }) => finding)).toEqual([
    findingOf(briefing, ferry),
    findingOf(briefing, bridge),
  ]);
  expect([onFerry(), onBridge()].map((compared) => compared.findingBeyond)).toEqual([
    findingBeyond(briefing, ferry),
    findingBeyond(briefing, bridge),
  ]);
});

test('gives the gist its citations, each with its account', () => {
  const { text, cites } = onFerry().gist;
  expect([text, cites.map(({ statement, account }) => [statement, account])]).toEqual([
    'Ash says the ferry stays; Account 2 says it goes.',
    [
      [ashKeep, gazette],
      [ferryGoes, herald],
    ],
  ]);
});

test('names the agreements and matters that are close to it', () => {
  const naming = { ...bridge, related: ['ferry'] };
  const of = { ...briefing, matters: [naming] };
  expect([onFerry().related, onBridge().related]).toEqual([[], []]);
  expect([compareSubject(of, ferry).related, compareSubject(of, naming).related]).toEqual([[naming], [ferry]]);
});

test('gives each statement its account, its speakers, the statement it continues, and the oddities it depends on', () => {
  const [doubts] = onBridge().points[0]?.alone[0]?.statements ?? [];
  expect(doubts).toEqual({
    statement: birchDoubts,
    account: herald,
    speakers: [briefing.speakers[1]],
    continues: bothBuild,
    quirks: herald.quirks,
    anchored: true,
  });
});

test('names the references and the accounts that bear on the subject', () => {
  expect(onFerry().references).toEqual(briefing.references);
  expect(onBridge().references).toEqual([]);
  expect(onFerry().accounts).toEqual([gazette, herald]);
  expect(onBridge().accounts).toEqual([herald]);
});

test('throws if a statement is missing', () => {
  const { statements: _, ...rest } = briefing;
  expect(() => compareSubject({ ...rest, statements: [] }, ferry)).toThrow('No record has the id ash-keep');
});

test('names who is heard', () => {
  const named = (speakers: Parameters<typeof nameOf>[0]['speakers'], accounts: Parameters<typeof nameOf>[0]['accounts'] = []) =>
    nameOf({ speakers, accounts });
  expect([named([ash]), named([ash, birch])]).toEqual(['Ash', 'Ash and Birch, jointly']);
  expect(named([], [gazette])).toBe('Account 1, in its own words');
  expect(named([], [gazette, herald])).toBe('The accounts, in their own words');
});
