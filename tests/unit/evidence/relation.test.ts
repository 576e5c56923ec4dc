import { expect, test } from 'vitest';
import { relation } from '../../../src/evidence/relation.ts';
import { type Edits, faultsBy } from '../../small-content.ts';

const gazette = (body: string): Edits['accounts'] => ({ gazette: { body: `# Talks\n\n${body}` } });
const point = (id: string, kind: string, between: string[] = []) => ({
  ...{ id, question: `${id}?` },
  relation: { kind: kind as 'conflicts', between, reason: 'So it stands.' },
});

/** The faults of a point of the agreement on the ferry, among marked words. */
const faults = (body: string, kind: string, between: string[] = [], ...others: ReturnType<typeof point>[]) =>
  faultsBy(relation, {
    accounts: gazette(body),
    agreements: { ferry: { points: [point('keep', kind, between), ...others] } },
    matters: { bridge: null },
  });

const ash = ':said[Ash keeps it.]{#ash by=ash on=ferry/keep}';
const birch = ':said[Birch does not.]{#birch by=birch on=ferry/keep}';
const both = ':said[Ash and Birch met.]{#both by=ash,birch on=ferry/keep}';
const age = ':said[Ash knows it is old.]{#old by=ash on=ferry/age}';

test('two voices are compared', () => {
  expect(faults(`${ash} ${birch}`, 'conflicts', ['ash', 'birch'])).toEqual([]);
  expect(faults(ash, 'conflicts', ['ash', 'ferry-goes'])).toEqual([]);
});

test('one voice alone is no comparison', () => {
  const expected =
    'expected at least two statements of different voices\n' +
    '  note: add a statement of another voice to between:, or say one-voice-only';
  expect(faults(ash, 'conflicts', ['ash'])).toEqual([
    `agreements/ferry.md points 0 relation between relation/evidence  Unexpected conflicts on keep between fewer than two statements, ${expected}`,
  ]);
  expect(faults(ash, 'same', ['ash', 'ash'])).toEqual([
    `agreements/ferry.md points 0 relation between relation/evidence  Unexpected same on keep between fewer than two statements, ${expected}`,
  ]);
  expect(faults(`${ash} ${ash.replaceAll('#ash', '#again')}`, 'same', ['ash', 'again'])).toEqual([
    `agreements/ferry.md points 0 relation between relation/evidence  Unexpected same on keep between statements of ash alone, ${expected}`,
  ]);
  expect(faults(both, 'same', ['both'])).toEqual([
    `agreements/ferry.md points 0 relation between relation/evidence  Unexpected same on keep between fewer than two statements, ${expected}`,
  ]);
  expect(faults('', 'same', ['ferry-goes'])).toEqual([
    `agreements/ferry.md points 0 relation between relation/evidence  Unexpected same on keep between fewer than two statements, ${expected}`,
  ]);
});

test('how many voices there are is not told as long as one of the statements does not exist', () => {
  expect(faults(ash, 'conflicts', ['ash', 'nobody'])).toEqual([]);
});

test('a comparison leaves out no speaker with a statement on the point', () => {
  expect(faults(`${ash} ${birch} ${birch.replace('#birch', '#birch-again')}`, 'conflicts', ['ash', 'ferry-goes'])).toEqual([
    'agreements/ferry.md points 0 relation between relation/left-out  Unexpected conflicts on keep without birch, who has a statement on it, expected every speaker with a statement on the point\n' +
      '  note: add to between: birch or birch-again, or take the point out of the passage’s on=…',
  ]);
});

test('what each says alone is compared before what they say together', () => {
  expect(faults(`${ash} ${birch} ${both}`, 'same', ['both', 'ash'])).toEqual([
    'agreements/ferry.md points 0 relation between relation/left-out  Unexpected same on keep that compares no two speakers, although ash and birch have statements of their own, expected a comparison between them\n' +
      '  note: add to between: what each says alone, of ash, birch, both, ferry-goes',
  ]);
  expect(faults(`${ash} ${birch} ${both}`, 'same', ['both', 'ash', 'birch'])).toEqual([]);
  expect(faults(`${ash} ${both}`, 'same', ['both', 'ash'])).toEqual([]);
});

test('statements are compared on their own point', () => {
  expect(faults(`${ash} ${birch} ${age}`, 'conflicts', ['ash', 'birch', 'old'])).toEqual([
    'agreements/ferry.md points 0 relation between relation/point  Unexpected statement old, which is not on the point ferry/keep, expected statements on it: ash, birch, ferry-goes\n' +
      '  note: add ferry/keep to the passage’s on=…, or take the statement out of between:',
  ]);
});

test('of a point without a statement it is not said which it has', () => {
  expect(
    faultsBy(relation, {
      accounts: gazette(`${age} ${birch}`),
      agreements: { ferry: { points: [point('elsewhere', 'conflicts', ['old', 'birch'])] } },
      matters: { bridge: null },
    }),
  ).toEqual([
    'agreements/ferry.md points 0 relation between relation/point  Unexpected statement old, which is not on the point ferry/elsewhere, expected statements on it\n' +
      '  note: add ferry/elsewhere to the passage’s on=…, or take the statement out of between:',
    'agreements/ferry.md points 0 relation between relation/point  Unexpected statement birch, which is not on the point ferry/elsewhere, expected statements on it\n' +
      '  note: add ferry/elsewhere to the passage’s on=…, or take the statement out of between:',
  ]);
});

test('a relation whose statements are all on another point has the wrong id', () => {
  const swapped = [point('age', 'conflicts', ['ash', 'birch']), point('keep', 'one-voice-only')];
  expect(
    faultsBy(relation, {
      accounts: { herald: null, ...gazette(`${ash} ${birch}`) },
      agreements: { ferry: { points: swapped } },
      matters: { bridge: null },
    }),
  ).toEqual([
    'agreements/ferry.md points 0 id relation/point  Unexpected point ferry/age, whose relation compares statements on ferry/keep alone, expected the id keep, or statements on age\n' +
      '  note: write the id that the point had, or compare statements on it',
    'agreements/ferry.md points 1 relation kind relation/one-voice  Unexpected one-voice-only on keep, where ash and birch speak, expected a single voice\n' +
      '  note: compare the statements: give a kind, between: and the reason',
  ]);
});

test('a relation whose statements are on several points has none of these ids', () => {
  const mixed = faults(
    `${age} ${both.replace('ferry/keep', 'ferry/when')}`,
    'conflicts',
    ['old', 'both'],
    point('age', 'one-voice-only'),
  );
  expect(mixed.map((fault) => fault.split('  ')[0])).toEqual([
    'agreements/ferry.md points 0 relation between relation/point',
    'agreements/ferry.md points 0 relation between relation/point',
  ]);
});

test('a single statement on another point does not make its id wrong', () => {
  expect(
    faults(age, 'conflicts', ['old', 'nobody'], point('age', 'one-voice-only')).map((fault) => fault.split('  ')[0]),
  ).toEqual(['agreements/ferry.md points 0 relation between relation/point']);
});

test('one voice only is one voice, with nothing to compare', () => {
  expect(faults('', 'one-voice-only')).toEqual([]);
  expect(
    faultsBy(relation, {
      accounts: { herald: null, ...gazette(both) },
      agreements: { ferry: { points: [point('keep', 'one-voice-only')] } },
      matters: { bridge: null },
    }),
  ).toEqual([]);
  expect(faults(ash, 'one-voice-only')).toEqual([
    'agreements/ferry.md points 0 relation kind relation/one-voice  Unexpected one-voice-only on keep, where ash and account:herald speak, expected a single voice\n' +
      '  note: compare the statements: give a kind, between: and the reason',
  ]);
  expect(faults('', 'one-voice-only', ['ferry-goes'])).toEqual([
    'agreements/ferry.md points 0 relation kind relation/one-voice  Unexpected one-voice-only on keep, with statements to compare, expected no list of statements\n' +
      '  note: leave between: out',
  ]);
});

test('one voice may have several statements', () => {
  expect(
    faultsBy(relation, {
      accounts: { herald: null, ...gazette(`${ash} ${ash.replace('#ash', '#again')}`) },
      agreements: { ferry: { points: [point('keep', 'one-voice-only')] } },
      matters: { bridge: null },
    }),
  ).toEqual([]);
});

test('a subject that cannot be read is passed over', () => {
  expect(faultsBy(relation, { faulty: ['agreements/ferry.md', 'matters/bridge.md'] })).toEqual([]);
});
