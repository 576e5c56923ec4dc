import { expect, test } from 'vitest';
import { indexNames, partsOfIndex, placesInIndex } from '../../../src/comparison/index-names.ts';
import type { Briefing } from '../../../src/record/briefing.ts';
import { bridge, ferry, gazette, herald, briefing, statement } from '../../small-briefing.ts';

const entry = (id: string, of: Briefing = briefing) =>
  indexNames(of)
    .flatMap(({ entries }) => entries)
    .find(({ name }) => name.id === id);
const located = (id: string, of?: Briefing) =>
  entry(id, of)?.groups.map(({ subject, locators }) => [
    subject?.id ?? null,
    locators.map(({ account, paragraph, statement: holder }) => [account.id, paragraph, holder]),
  ]);

test('leaves out kinds without entries', () => {
  expect(indexNames(briefing).map(({ kind, entries }) => [kind, entries.map(({ name }) => name.id)])).toEqual([
    ['people', ['birch']],
    ['places', ['quay']],
  ]);
});

test('gives a paragraph once for each subject, with the first statement there that holds the name', () => {
  expect(located('birch')).toEqual([[bridge.id, [['herald', 1, 'both-build']]]]);
});

test('puts agreements before matters, and text outside every statement last', () => {
  expect(located('quay')).toEqual([
    [
      ferry.id,
      [
        ['gazette', 1, 'ash-keep'],
        ['gazette', 2, 'ferry-old'],
        ['herald', 1, 'ferry-goes'],
      ],
    ],
    [null, [['gazette', 0, null]]],
  ]);
});

test('takes the inner one of two nested statements that hold a name', () => {
  const inner = statement(gazette, 'the ferry', { id: 'inner', topics: ['bridge/when'] });
  const statements = briefing.statements.flatMap((each) => (each.id === 'ash-keep' ? [each, inner] : [each]));
  expect(located('quay', { ...briefing, statements })?.[1]).toEqual([bridge.id, [['gazette', 1, 'inner']]]);
});

test('puts a statement on two subjects under each', () => {
  const both = statement(herald, 'The ferry goes in May.', { id: 'both', topics: ['ferry/keep', 'bridge/when'] });
  const statements = briefing.statements.map((each) => (each.id === 'ferry-goes' ? both : each));
  expect(located('quay', { ...briefing, statements })?.[1]).toEqual([bridge.id, [['herald', 1, 'both']]]);
});

test('gives the entries to see also', () => {
  expect(entry('birch')?.also.map(({ heading }) => heading)).toEqual(['Quay']);
});

test('a long index is cut after a number of locators, and an entry continues in the next part under its own heading', () => {
  const whole = indexNames(briefing);
  expect(partsOfIndex(whole, 100)).toEqual([
    {
      items: whole.map(({ kind, entries }) => ({ kind, entries: entries.map((each) => ({ ...each, continued: false })) })),
      number: 1,
      of: 1,
    },
  ]);
  const parts = partsOfIndex(whole, 3).map(({ items }) =>
    items.flatMap(({ entries }) =>
      entries.map(({ name, continued, groups }) => [name.id, continued, groups.flatMap(({ locators }) => locators).length]),
    ),
  );
  expect(parts).toEqual([
    [
      ['birch', false, 1],
      ['quay', false, 2],
    ],
    [['quay', true, 2]],
  ]);
});

test('leads to what stands behind a statement, to what is attributed to a speaker, and in the order of the accounts', () => {
  const at = (account: typeof gazette, words: string) => {
    const start = account.text.lastIndexOf(words);
    const paragraph = account.paragraphs.find(({ end }) => end > start)?.number ?? 0;
    return { account: account.id, paragraph, start, end: start + words.length };
  };
  const occurrences = [at(herald, 'Ash'), at(gazette, 'old'), at(gazette, 'left')];
  const names = briefing.names.map((name) => (name.id === 'birch' ? { ...name, id: 'ash', occurrences } : name));
  expect(located('ash', { ...briefing, names })).toEqual([
    [
      'ferry',
      [
        ['gazette', 1, 'ash-keep'],
        ['gazette', 2, 'ferry-old'],
      ],
    ],
    ['bridge', [['herald', 1, 'both-build']]],
    [null, [['gazette', 1, null]]],
  ]);
});

test('an entry without locators counts as one, and a long index says on which page each name begins', () => {
  const unnamed = briefing.names.map((name) => (name.id === 'birch' ? { ...name, id: 'nobody', occurrences: [] } : name));
  const pages = partsOfIndex(indexNames({ ...briefing, names: unnamed }), 2);
  const entries = pages.map(({ items }) => items.flatMap((kind) => kind.entries));
  expect(entries.map((own) => own.map(({ name, groups }) => `${name.id} ${groups.length}`))).toEqual([
    ['nobody 0', 'quay 1'],
    ['quay 1'],
    ['quay 1'],
  ]);
  expect([...placesInIndex(pages)].map(([kind, places]) => [kind, places.map(({ name, part }) => [name.id, part])])).toEqual([
    ['people', [['nobody', 1]]],
    ['places', [['quay', 1]]],
  ]);
});
