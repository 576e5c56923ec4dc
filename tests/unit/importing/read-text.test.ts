import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/importing/block.ts';
import { readText } from '../../../src/importing/read-text.ts';

const kept = (source: string) => readText(source).blocks.flatMap((block) => (block.isArticle ? textOf(block) : []));
const leftOut = (source: string) => readText(source).blocks.flatMap((block) => (block.isArticle ? [] : textOf(block)));

describe('a page that was copied whole', () => {
  const account = readFileSync('content/accounts/eirns.txt', 'utf8').trimEnd();
  const [headline = '', ...paragraphs] = account.split('\n\n');
  const page = [
    'News / Nouvelles\nBack to the list / Retour à la liste',
    headline,
    'Printable version\u00A0/ Version imprimable',
    'PRESS RELEASE',
    ...paragraphs,
    'Leave a comment',
    'Filtered HTML',
    '  • Web page addresses and e-mail addresses turn into links automatically.\n  • Lines and paragraphs break automatically.',
  ].join('\n\u00A0\n');

  test('is read letter for letter', () => {
    expect(kept(page).join('\n\n')).toBe(account);
  });

  test('leaves out the navigation above, the labels below the headline, and the form at the end', () => {
    expect(leftOut(page)).toEqual([
      'News / Nouvelles Back to the list / Retour à la liste',
      'Printable version\u00A0/ Version imprimable',
      'PRESS RELEASE',
      'Leave a comment',
      'Filtered HTML',
      '• Web page addresses and e-mail addresses turn into links automatically.',
      '• Lines and paragraphs break automatically.',
    ]);
  });
});

test('a line end within a paragraph is a space, and spaces within a line stay as they are', () => {
  expect(kept('A headline of some words\n\nThe first line\nand the second,  with two spaces.\n')).toEqual([
    'A headline of some words',
    'The first line and the second,  with two spaces.',
  ]);
});

test('without blank lines, each line is a paragraph', () => {
  expect(kept('A headline of some words\nThe first paragraph.\nThe second.')).toEqual([
    'A headline of some words',
    'The first paragraph.',
    'The second.',
  ]);
});

test('a short last paragraph that is a sentence belongs to the text', () => {
  const long = `The ministers met on Monday${', and on the day after'.repeat(8)}.`;
  expect(kept(`A headline of some words\n\n${long}\n\nHe declined to comment.\n\n“No.”`)).toHaveLength(4);
});

test('the items of a list are known, and a line of dialogue behind a dash is not taken for one', () => {
  const { blocks } = readText('Заголовок из четырёх слов\n\n• Один\n• Два\n\n— Да, — сказал он.');
  expect(blocks.map(({ kind }) => kind)).toEqual(['headline', 'list item', 'list item', 'paragraph']);
});
