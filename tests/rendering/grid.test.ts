import { expect, test } from 'vitest';
import { makeGrid } from '../../src/comparison/grid.ts';
import Grid from '../../src/components/agreement/Grid.astro';
import type { Records } from '../../src/record/records.ts';
import { all, attribute, rendered, text } from '../rendered.ts';
import { ferry, records } from '../small-records.ts';

const grid = (of: Records = records) => rendered(Grid, { rows: makeGrid(of), speakers: of.speakers });
const root = await grid();

test('has a head for each voice and one for each agreement', () => {
  expect(all(root, 'th').map((head) => [head.properties['scope'], text(head)])).toEqual([
    ['col', 'Agreement'],
    ['col', 'Ash Keeper of the quay'],
    ['col', 'Birch Keeper of the hill'],
    ['col', 'The accounts’ own words'],
    ['row', 'Agreement 1 The ferry conflict on 1 point; one voice only on 1 point 3 statements'],
  ]);
});

test('links to the speakers and to the agreement', () => {
  const links = all(root, 'th').flatMap((head) => attribute(all(head, 'a'), 'href'));
  expect(links).toEqual(['/speakers/ash/', '/speakers/birch/', '/agreements/ferry/']);
});

test('quotes key words with their place, their language and how they are reported', () => {
  const quotes = all(root, 'blockquote');
  expect(quotes.map(text)).toEqual(['keep the ferry', 'goes in May']);
  expect(quotes.map(({ properties }) => [properties['cite'], properties['lang'], properties['dataSpeech']])).toEqual([
    ['/accounts/gazette/#ash-keep', 'en', 'quoted'],
    ['/accounts/herald/#ferry-goes', 'en', 'narrated'],
  ]);
});

test('keeps the quotation marks around a stretch of a quotation', () => {
  expect(all(root, 'q').map(({ properties }) => properties)).toEqual([{ dataOpen: '“', dataClose: '”' }]);
});

test('shows silence as silence, with a link to its receipt', () => {
  const birch = all(root, 'td')[1];
  expect(birch && text(birch)).toBe(
    'Birch Keeper of the hill No statement: not mentioned. Silence is neither agreement nor denial. Receipt for Birch on The ferry',
  );
  expect(birch && attribute(all(birch, 'a'), 'href').at(-1)).toBe('/agreements/ferry/#page-silences');
});

test('introduces the speakers in the labels of the first agreement too, and only names them in the others', async () => {
  const twice = all(
    await grid({ ...records, agreements: [ferry, { ...ferry, id: 'mill', number: 2, title: 'The mill' }] }),
    'td',
  );
  const labels = [twice[0], twice[3]].map((cell) => cell && all(cell, 'p')[0]);
  expect(labels.map((label) => label && [text(label), ...attribute(all(label, 'a'), 'href')])).toEqual([
    ['Ash Keeper of the quay', '/speakers/ash/'],
    ['Ash'],
  ]);
});

test('sends a reader on where there are statements but no key words', async () => {
  const [ash, , own] = all(await grid({ ...records, agreements: [{ ...ferry, key: [] }] }), 'td').map(text);
  expect(ash).toBe('Ash Keeper of the quay 1 on its page');
  expect(own).toBe('The accounts’ own words 2 on its page');
});

test('says so where no account has words of its own', async () => {
  const statements = records.statements.filter(({ speakers }) => speakers.length > 0);
  const own = all(await grid({ ...records, statements, agreements: [{ ...ferry, key: [] }] }), 'td')[2];
  expect(own && text(own)).toBe('The accounts’ own words Nothing in their own words');
});
