import { expect, test } from 'vitest';
import {
  count,
  formatDay,
  formatMark,
  formatBytes,
  formatShare,
  joinWords,
  numberWord,
  paragraphWords,
  shorten,
  tie,
} from '../../../src/comparison/wording.ts';

test('joins words as English does', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(joinWords)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

test('leaves a text alone that is no longer than it may be', () => {
  expect(shorten('One two', 7)).toBe('One two');
});

test('cuts a longer text at the end of a word, the ellipsis included in what it may have', () => {
  expect(shorten('One two three', 9)).toBe('One two…');
  expect(shorten('One two three', 12)).toBe('One two…');
});

test('never gives more characters than it may, and never a part of a word', () => {
  const text = 'They met at the quay, spoke of the ferry and left before the rain came down.';
  for (let most = 6; most < text.length; most += 1) {
    const short = shorten(text, most);
    expect(short.length).toBeLessThanOrEqual(most);
    expect(`${text} `.startsWith(`${short.slice(0, -1)} `), short).toBe(true);
  }
});

test('never cuts a surrogate pair, which counts as one character', () => {
  expect(shorten('🟢🟢🟢', 3)).toBe('🟢🟢🟢');
  expect(shorten('🟢🟢🟢', 2)).toBe('🟢…');
});

test('counts with a noun', () => {
  expect([count(0, 'point'), count(1, 'point'), count(2, 'point'), count(2, 'stretch', 'stretches')]).toEqual([
    '0 points',
    '1 point',
    '2 points',
    '2 stretches',
  ]);
});

test('writes numbers up to twelve in words', () => {
  expect([0, 1, 12, 13].map(numberWord)).toEqual(['no', 'one', 'twelve', '13']);
});

test('writes days, shares, words that are mentioned, and paragraphs', () => {
  expect(formatDay('2030-05-01')).toBe('1 May 2030');
  expect(formatShare(0.98)).toBe('98.0 %');
  expect(formatBytes(67_544)).toBe('67.5 kB');
  expect(formatBytes(1_234_567)).toBe('1,234.6 kB');
  expect(formatMark('ferry')).toBe('“ferry”');
  expect([0, 5].map(paragraphWords)).toEqual(['headline', '¶\u00A05']);
});

test('ties numbers to what they count or name, in the editor’s words alone', () => {
  expect(tie('on 7 July 2017, in account 1')).toBe('on\u00A07\u00A0July\u00A02017, in account\u00A01');
  expect(tie('as of July 9. The “talks of July 9” of 2017')).toBe('as of July\u00A09. The “talks of July 9” of 2017');
  expect(tie('about 1500 of 35 towns')).toBe('about 1500 of\u00A035 towns');
});
