import { expect, test } from 'vitest';
import { coverage, mergeRanges, unmarkedRanges } from '../../../src/annotations/coverage.ts';

const text = 'The ferry stays. So it is. — Nobody asked.\n\nAsh left.';
const paragraphs = [
  { number: 1, start: 0, end: 42 },
  { number: 2, start: 44, end: 53 },
];
const of = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const rest = (...covered: string[]) =>
  unmarkedRanges(text, paragraphs, covered.map(of)).map(({ start, end }) => text.slice(start, end));

test('ranges that overlap, touch or contain each other become one, in the order of the text', () => {
  expect(
    mergeRanges([
      { start: 8, end: 9 },
      { start: 0, end: 5 },
      { start: 1, end: 2 },
      { start: 5, end: 7 },
    ]),
  ).toEqual([
    { start: 0, end: 7 },
    { start: 8, end: 9 },
  ]);
});

test('coverage counts each character once, and the blanks between paragraphs not at all', () => {
  expect(coverage(paragraphs, [])).toBe(0);
  expect(coverage(paragraphs, [of('The ferry stays. So it is.'), of('So it is.'), of('Ash left.')])).toBe((26 + 9) / (42 + 9));
  expect(coverage(paragraphs, paragraphs)).toBe(1);
  expect(coverage([], [])).toBe(0);
});

test('what no statement uses is given in stretches, each within its paragraph', () => {
  expect(rest()).toEqual(['The ferry stays. So it is. — Nobody asked.', 'Ash left.']);
  expect(rest('ferry', 'Ash left.')).toEqual(['The ', ' stays. So it is. — Nobody asked.']);
  expect(rest('So it is.', 'left.')).toEqual(['The ferry stays. ', ' — Nobody asked.', 'Ash ']);
  expect(rest('asked.\n\nAsh')).toEqual(['The ferry stays. So it is. — Nobody ', ' left.']);
});

test('blanks and marks between statements do not count as left out', () => {
  expect(rest('The ferry stays.', 'So it is.', 'Nobody asked.', 'Ash', 'left.')).toEqual([]);
});
