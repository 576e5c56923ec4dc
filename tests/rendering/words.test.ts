import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { readExcerpt } from '../../src/annotations/excerpt.ts';
import Words from '../../src/components/statement/Words.astro';
import type { Statement } from '../../src/record/statement.ts';
import { all, rendered, text } from '../rendered.ts';
import { ashKeep, birchDoubts, bothBuild, ferryOld } from '../small-briefing.ts';

const whole = (statement: Statement) => rendered(Words, { statement });
/** Renders an excerpt, given as an editor writes it: with glosses in square brackets. */
const stretch = (statement: Statement, written: string) =>
  rendered(Words, { statement, excerpt: readExcerpt(written, statement.text) });
const editors = (root: Root) => all(root, 'span').filter(({ properties }) => String(properties['className']) === 'editors');
/** What the account says: everything but what is marked as the editor’s. */
const accounts = (root: Root) =>
  text({ ...root, children: root.children.filter((child) => !editors(root).includes(child as never)) });

test('shows the words of a statement to the letter, and adds nothing but signs of omission', async () => {
  for (const statement of [ashKeep, ferryOld, bothBuild, birchDoubts]) {
    const root = await whole(statement);
    expect(accounts(root)).toBe(statement.text);
    for (const added of editors(root)) expect(text(added)).toBe('[…]');
  }
});

test('marks the words of a quotation, with the quotation marks that stand outside the statement', async () => {
  const [quotation, ...others] = all(await rendered(Words, { statement: ashKeep }), 'q');
  expect(quotation?.properties).toEqual({ dataOpen: '“', dataClose: '”' });
  expect(others).toEqual([]);
});

test('adds no quotation mark that the words hold themselves', async () => {
  const quotations = all(await rendered(Words, { statement: bothBuild }), 'q');
  expect(quotations.map(text)).toEqual(['will build']);
  expect(quotations[0]?.properties).toEqual({});
});

test('marks nothing as quoted in indirect speech', async () => {
  expect(all(await rendered(Words, { statement: birchDoubts }), 'q')).toEqual([]);
});

test('shows in text, which a copy keeps, that the sentence goes on before or after the words', async () => {
  expect(text(await whole(ferryOld))).toBe('The ferry is old.');
  expect(text(await whole(birchDoubts))).toBe('[…] but Birch doubts it.');
  expect(text(await whole(bothBuild))).toBe('Ash and Birch “will build” a bridge, […]');
  expect(text(await stretch(ferryOld, 'ferry is'))).toBe('[…] ferry is […]');
  expect(editors(await stretch(ferryOld, 'ferry is')).map(text)).toEqual(['[…]', '[…]']);
});

test('shows a part of a statement alone', async () => {
  expect(accounts(await stretch(bothBuild, '“will build” a bridge'))).toBe('“will build” a bridge');
});

test('shows a gloss in its brackets where the editor put it, and marks it as the editor’s', async () => {
  const root = await stretch(birchDoubts, 'Birch doubts it [the bridge].');
  expect(text(root)).toBe('[…] Birch doubts it [the bridge].');
  expect(editors(root).map(text)).toEqual(['[…]', '[the bridge]']);
  expect(accounts(root)).toBe('Birch doubts it .');
});

test('closes a quotation before a gloss and opens it again after it', async () => {
  const root = await stretch(ashKeep, 'We [the keepers] will keep the ferry,');
  expect(text(root)).toBe('We [the keepers] will keep the ferry,');
  expect(all(root, 'q').map((quotation) => [text(quotation), quotation.properties])).toEqual([
    ['We', { dataOpen: '“' }],
    ['will keep the ferry,', { dataClose: '”' }],
  ]);
  expect(all(root, 'q').flatMap((quotation) => all(quotation, 'span'))).toEqual([]);
});

test('adds no punctuation to words, whether or not they end with some', async () => {
  expect(text(await stretch(ashKeep, 'We will keep the ferry,'))).toBe('We will keep the ferry,');
  expect(text(await stretch(ashKeep, 'We will keep the ferry'))).toBe('We will keep the ferry');
  expect(text(await stretch(ferryOld, 'The ferry is old'))).toBe('The ferry is old');
});

test('escapes words that look like markup', async () => {
  const statement = { ...ferryOld, text: 'The <b>ferry</b> & "co"', end: ferryOld.start + 23 };
  const root = await rendered(Words, { statement });
  expect(text(root)).toBe('The <b>ferry</b> & "co"');
  expect(all(root, 'b')).toEqual([]);
});
