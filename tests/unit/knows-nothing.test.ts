import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findWords } from '../../src/annotations/words.ts';
import { sourcesOf } from '../sources.ts';

/** Words in names that are words of the language too: a page may use them without knowing of any meeting. */
const common = new Set(
  (
    'Account Agreement Both Capital Congress Council Department First Foreign Four House Lady Minister Nations Security Sources Special ' +
    'State States Translator United White'
  ).split(' '),
);

const files = (folder: string) => readdirSync(`content/${folder}`).map((name) => `content/${folder}/${name}`);
const yaml = (path: string) => parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const frontmatter = (path: string) =>
  parse(/^---\n([\s\S]*?)\n---\n/u.exec(readFileSync(path, 'utf8'))?.[1] ?? '') as Record<string, unknown>;

/** Who and what the content names: speakers, the place and who was there, the index of names, publishers, agreements. */
const phrases = [
  ...files('speakers').flatMap((path) => [yaml(path)['name'], yaml(path)['shortName'], yaml(path)['aliases']]),
  yaml('content/summit.yaml')['place'],
  yaml('content/summit.yaml')['occasion'],
  yaml('content/summit.yaml')['participants'],
  ...Object.values(yaml('content/names.yaml')).flatMap((entries) =>
    (entries as { heading: string }[]).map(({ heading }) => heading),
  ),
  ...files('accounts').map((path) => (path.endsWith('.md') ? frontmatter(path)['publisher'] : null) ?? []),
].flat() as string[];

const words = new Set(
  phrases.flatMap((phrase) => phrase.match(/\p{Lu}[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => !common.has(word)),
);
const ids = ['accounts', 'agreements', 'matters', 'references', 'speakers']
  .flatMap(files)
  .map((path) => basename(path).replace(/\.\w+$/u, ''))
  .filter((id) => id.includes('-'));

/** A source without its comments, which may give examples. */
const code = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu, '');
const sources = sourcesOf(/\.(?:ts|astro|css)$/u).map(({ path, text }) => ({ path, text: code(text) }));
const held = (terms: Iterable<string>) =>
  sources.flatMap(({ path, text }) =>
    [...terms].filter((term) => findWords(text, term).length > 0).map((term) => `${path}: ${term}`),
  );

test('there are words to look for', () => {
  expect([...words]).toEqual(expect.arrayContaining(['Lavrov', 'Tillerson', 'Hamburg', 'Trump', 'EIRNS', 'Syria', 'G20']));
});

test('the code knows no one and nothing of this meeting', () => {
  expect(held(words)).toEqual([]);
});

test('the code knows no account, agreement, matter or reference by its id', () => {
  expect(held(ids)).toEqual([]);
});
