import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { findWords } from '../../src/annotations/words.ts';
import { namesIn } from '../names-in.ts';
import { sourcesOf } from '../sources.ts';

const files = (folder: string) => readdirSync(`content/${folder}`).map((name) => `content/${folder}/${name}`);
const words = namesIn('content');
const ids = ['accounts', 'agreements', 'matters', 'references', 'speakers']
  .flatMap(files)
  .map((path) => basename(path).replace(/\.\w+$/u, ''))
  .filter((id) => id.includes('-'));

/** A source without its comments, because examples in them may name somebody. */
const code = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu, '');
const sources = sourcesOf(/\.(?:ts|astro|css)$/u).map(({ path, text }) => ({ path, text: code(text) }));
const held = (terms: Iterable<string>) =>
  sources.flatMap(({ path, text }) =>
    [...terms].filter((term) => findWords(text, term).length > 0).map((term) => `${path}: ${term}`),
  );

test('there are words to look for', () => {
  expect([...words]).toEqual(expect.arrayContaining(['Lavrov', 'Tillerson', 'Hamburg', 'Trump', 'EIRNS', 'Syria', 'G20']));
});

test('the code names nobody and nothing of this meeting', () => {
  expect(held(words)).toEqual([]);
});

test('the code has no id of an account, agreement, matter or reference', () => {
  expect(held(ids)).toEqual([]);
});
