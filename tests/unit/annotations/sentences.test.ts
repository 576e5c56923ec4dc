import { expect, test } from 'vitest';
import { leadIn, sentencesAround, splitSentences } from '../../../src/annotations/sentences.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());

test('splits at full stops', () => {
  expect(split('It began. It ended.')).toEqual(['It began.', 'It ended.']);
});

test('does not split after initials and titles', () => {
  expect(split('The U.S. President met Mr. Volker. He left.')).toEqual(['The U.S. President met Mr. Volker.', 'He left.']);
});

test('keeps a quotation of several sentences with the sentence that introduces it', () => {
  expect(split('He said, "It works. It does." Then he left.')).toEqual(['He said, "It works. It does."', 'Then he left.']);
});

test('splits after an unclosed quotation mark as if it were not there', () => {
  expect(split('He spoke of "peace. Both agreed.')).toEqual(['He spoke of "peace.', 'Both agreed.']);
});

test('gives the sentences around a range, without white space at the end', () => {
  const text = 'One. Two is here. Three.';
  const { start, end } = sentencesAround(text, { start: 9, end: 11 });
  expect(text.slice(start, end)).toBe('Two is here.');
});

test('a sentence that ends with a comma or a colon leads into the next paragraph', () => {
  expect(leadIn('They met. Tillerson said,')).toBe('Tillerson said,');
  expect(leadIn('They met. He added:')).toBe('He added:');
  expect(leadIn('They met. He left.')).toBe('');
});

test.each([
  ['Sen. Ash met (Dr. Birch) and “Gov. Cole” at St. Mary’s. They left.', 2],
  ['Dr. Ash left. He came.', 2],
  ['J. F. Ash left. He came.', 2],
  ['It was a sham. Ash left.', 2],
  ['“Never!” said she. “Ever?” He left.', 3],
  ['He said “no.” Then he left.', 2],
  ['“It works.” “It does.”', 2],
  ['“It works.”It does.', 2],
  ['Mr.  Ash left. He came.', 2],
])('finds where the sentences of press prose end: %s', (text, count) => {
  expect(split(text)).toHaveLength(count);
});

test('a range that ends where a sentence begins does not touch it', () => {
  const around = (start: number, end: number) => {
    const range = sentencesAround('One. Two. Three.', { start, end });
    return 'One. Two. Three.'.slice(range.start, range.end);
  };
  expect([around(5, 10), around(0, 5), around(4, 6)]).toEqual(['Two.', 'One.', 'One. Two.']);
});

test('only the end of a paragraph leads into the next', () => {
  expect(leadIn('They met: He left. Ash went.')).toBe('');
  expect(leadIn('They met. He left. Ash added: ')).toBe('Ash added: ');
});
