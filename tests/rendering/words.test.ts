import { expect, test } from 'vitest';
import Words from '../../src/components/statement/Words.astro';
import { all, attribute, rendered, text } from '../rendered.ts';
import { ashKeep, birchDoubts, bothBuild, ferryOld } from '../small-records.ts';

const classOf = async (props: object) => attribute(all(await rendered(Words, { ...props }), 'span'), 'className')[0];

test('shows the words of a statement to the letter', async () => {
  for (const statement of [ashKeep, ferryOld, bothBuild, birchDoubts]) {
    expect(text(await rendered(Words, { statement }))).toBe(statement.text);
  }
});

test('marks the words of a quotation, with the marks that stand outside them', async () => {
  const [quotation, ...others] = all(await rendered(Words, { statement: ashKeep }), 'q');
  expect(quotation?.properties).toEqual({ dataOpen: '“', dataClose: '”' });
  expect(others).toEqual([]);
});

test('adds no mark where the words hold it', async () => {
  const quotations = all(await rendered(Words, { statement: bothBuild }), 'q');
  expect(quotations.map(text)).toEqual(['will build']);
  expect(quotations[0]?.properties).toEqual({});
});

test('marks nothing in indirect speech', async () => {
  expect(all(await rendered(Words, { statement: birchDoubts }), 'q')).toEqual([]);
});

test('says where words are cut', async () => {
  expect(await classOf({ statement: ferryOld })).toBeUndefined();
  expect(await classOf({ statement: birchDoubts })).toEqual(['cut-before']);
  expect(await classOf({ statement: bothBuild })).toEqual(['cut-after']);
  expect(await classOf({ statement: ferryOld, words: 'ferry is' })).toEqual(['cut-before', 'cut-after']);
});

test('shows a stretch of a statement alone', async () => {
  expect(text(await rendered(Words, { statement: bothBuild, words: '“will build” a bridge' }))).toBe('“will build” a bridge');
});

test('escapes words that would be markup', async () => {
  const statement = { ...ferryOld, text: 'The <b>ferry</b> & "co"', end: ferryOld.start + 23 };
  const root = await rendered(Words, { statement });
  expect(text(root)).toBe('The <b>ferry</b> & "co"');
  expect(all(root, 'b')).toEqual([]);
});
