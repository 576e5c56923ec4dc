import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { makeGrid } from '../../src/comparison/grid.ts';
import { overviewKinds } from '../../src/comparison/subject-kinds.ts';
import Grid from '../../src/components/agreement/Grid.astro';
import type { Briefing } from '../../src/record/briefing.ts';
import { all, attribute, rendered, text } from '../rendered.ts';
import { birch, bothBuild, ferry, ferryOld, briefing } from '../small-briefing.ts';

const grid = (of: Briefing = briefing) => rendered(Grid, { kinds: overviewKinds(of), rows: makeGrid(of), speakers: of.speakers });
const root = await grid();

/** The ferry with key words on both of its points. */
const bothKeyed = { ...ferry, key: [...ferry.key, { statement: 'ferry-old', words: 'is old', glosses: [] }] };
/** The same, with Birch reported on the age of the ferry. */
const withBirch: Briefing = {
  ...briefing,
  statements: [
    ...briefing.statements.filter((each) => each !== bothBuild),
    { ...bothBuild, topics: ['ferry/age'], speakers: ['birch'] },
  ],
  agreements: [{ ...bothKeyed, silences: [] }],
  matters: [],
};
/** What a cell says, without its label for narrow screens. */
const unlabeled = (cell: Element) => text({ ...cell, children: cell.children.filter((child) => child !== all(cell, 'p')[0]) });

test('has a head for each voice, for each agreement with its finding, and for each point with how its statements compare', () => {
  const heads = all(root, 'th');
  expect(heads.slice(0, 5).map((head) => [head.properties['scope'], text(head)])).toEqual([
    ['col', 'Point'],
    ['col', 'Ash Keeper of the quay'],
    ['col', 'Birch Keeper of the hill'],
    ['col', 'The accounts’ own words'],
    ['rowgroup', '1 The ferry Of the two keepers, only Ash is reported on this, on 1 of 2 points.'],
  ]);
  expect(
    heads.slice(5).map((head) => [head.properties['scope'], ...[...all(head, 'a'), ...all(head, 'span').slice(0, 1)].map(text)]),
  ).toEqual([['row', 'Will it stay?', 'Ash and Account 2 conflict']]);
});

test('links to the speakers, to the agreement, and to the point', () => {
  const links = all(root, 'th').flatMap((head) => attribute(all(head, 'a'), 'href'));
  expect(links).toEqual(['/speakers/ash/', '/speakers/birch/', '/agreements/ferry/', '/agreements/ferry/#keep']);
});

test('quotes key words with their place, their language, and how they are reported', () => {
  const quotes = all(root, 'blockquote');
  expect(quotes.map(text)).toEqual(['[…] keep the ferry', '[…] goes in May']);
  expect(quotes.map(({ properties }) => [properties['cite'], properties['lang'], properties['dataSpeech']])).toEqual([
    ['/accounts/gazette/#ash-keep', 'en', 'quoted'],
    ['/accounts/herald/#ferry-goes', 'en', 'narrated'],
  ]);
});

test('names the source of key words and, if they are not an account’s own, how they are reported', () => {
  const sources = all(root, 'p').filter((line) => text(line).endsWith('cite'));
  expect(sources.map(text)).toEqual([
    'Ash on The ferry: Account 1 ¶\u00A01, quoted in the account · Ash on The ferry: cite',
    'The account on The ferry: Account 2 ¶\u00A01 · The account on The ferry: cite',
  ]);
  expect(sources.map((source) => attribute(all(source, 'a'), 'href'))).toEqual([
    ['/accounts/gazette/#ash-keep', '/statements/ash-keep/'],
    ['/accounts/herald/#ferry-goes', '/statements/ferry-goes/'],
  ]);
});

test('keeps the quotation marks around part of a quotation', () => {
  expect(all(root, 'q').map(({ properties }) => properties)).toEqual([{ dataOpen: '“', dataClose: '”' }]);
});

test('says what the accounts do not report, with links to how it was checked and to the outside record', () => {
  const cell = all(root, 'td')[1];
  expect(cell && text(cell)).toBe(
    'Birch Neither account reports Birch on this. How we checked for Birch on The ferry An outside record has Birch on it: The quay.',
  );
  expect(cell && attribute(all(cell, 'a'), 'href')).toEqual([
    '/agreements/ferry/#page-receipt-birch--gazette',
    'https://quay.example/timetable',
  ]);
});

test('says which agreement a refusal is about, since it stands beside one point', async () => {
  const silences = ferry.silences.slice(1).map((silence) => ({ ...silence, kind: 'declined' as const }));
  const cell = all(await grid({ ...briefing, agreements: [{ ...ferry, silences }] }), 'td')[1];
  expect(cell && unlabeled(cell)).toMatch(/^On this agreement, Account 2 reports that Birch declined to answer\. /u);
});

test('names a speaker who is not reported once, in a cell that spans all points of the agreement', async () => {
  const cells = all(await grid({ ...briefing, agreements: [bothKeyed] }), 'td');
  expect(cells.map((cell) => [cell.properties['rowSpan'] ?? 1, all(cell, 'p').slice(0, 1).map(text)[0]])).toEqual([
    [1, 'Ash'],
    [2, 'Birch'],
    [1, 'The accounts’ own words'],
    [1, 'Ash'],
    [1, 'The accounts’ own words'],
  ]);
});

test('never calls a speaker silent who is reported on another point of the agreement', async () => {
  const cells = all(await grid(withBirch), 'td');
  expect(cells.map((cell) => cell.properties['rowSpan'] ?? 1)).toEqual(Array(6).fill(1));
  expect([cells[1], cells[3]].map((cell) => cell && unlabeled(cell))).toEqual(['Not reported', 'Not reported']);
});

test('links to the statements on a point that has no key words', async () => {
  const cells = all(await grid(withBirch), 'td');
  const [cell] = cells.slice(4);
  expect(cell && unlabeled(cell)).toBe('1 statement on its page');
  expect(cell && attribute(all(cell, 'a'), 'href')).toEqual(['/agreements/ferry/']);
});

test('leaves the cell of the accounts’ own words empty if there are none', async () => {
  const statements = briefing.statements.filter((each) => each !== ferryOld);
  const keyed = { ...ferry, gist: { text: 'Ash keeps it.', cites: ['ash-keep'] }, key: ferry.key.slice(0, 1) };
  const only = {
    ...ferry.points[0],
    id: 'keep',
    question: 'Will it stay?',
    relation: { kind: 'one-voice-only' as const, between: [], reason: 'So.' },
  };
  const ashAlone = statements.filter(({ id }) => id !== 'ferry-goes');
  const own = all(await grid({ ...briefing, statements: ashAlone, agreements: [{ ...keyed, points: [only] }] }), 'td')[2];
  expect(own && text(own)).toBe('The accounts’ own words');
});

test('names the speaker in each cell, for screens on which the cells stand below each other', () => {
  const labels = all(root, 'td').flatMap((cell) =>
    all(cell, 'p').filter(({ properties }) => String(properties['className']).startsWith('hidden')),
  );
  expect(labels.map(text)).toEqual(['Ash', birch.shortName, 'The accounts’ own words']);
});

test('has a group of rows for each agreement', async () => {
  const mill = { ...structuredClone(ferry), id: 'mill', number: 2, title: 'The mill' };
  const twice = await grid({ ...briefing, agreements: [ferry, mill] });
  expect(all(twice, 'tbody').map((group) => all(group, 'th').map(({ properties }) => properties['scope']))).toEqual([
    ['rowgroup', 'row'],
    ['rowgroup'],
  ]);
});
