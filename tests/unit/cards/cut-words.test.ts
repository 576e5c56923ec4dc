import { expect, test } from 'vitest';
import type { CardWords } from '../../../src/cards/card.ts';
import { cutNote, cutWords } from '../../../src/cards/cut-words.ts';

const words: CardWords = {
  runs: [
    { text: 'He said “', isGloss: false, close: null },
    { text: 'to keep the ferry', isGloss: false, close: '”' },
    { text: '” and left.', isGloss: false, close: null },
  ],
  language: 'en',
  speech: 'partly-quoted',
  cutBefore: false,
  cutAfter: false,
};
const shown = (most: number, rest: Partial<CardWords> = {}) =>
  cutWords({ ...words, ...rest }, most)
    .map(({ text }) => text)
    .join('');

test.each([
  ['keeps all words if they have room', Number.POSITIVE_INFINITY, {}, 'He said “to keep the ferry” and left.'],
  ['ends after a whole word', 5, {}, 'He […]'],
  ['closes a quotation in which the words end, as in the account', 17, {}, 'He said “to keep […]”'],
  [
    'marks what is left out of the sentence',
    99,
    { cutBefore: true, cutAfter: true },
    '[…] He said “to keep the ferry” and left. […]',
  ],
])('%s', (_, most, rest, text) => {
  expect(shown(most, rest)).toBe(text);
});

test('tells the editor’s additions from the account’s words', () => {
  const runs = [
    { text: 'pay for it', isGloss: false, close: null },
    { text: ' [the lamp]', isGloss: true, close: null },
  ];
  expect(cutWords({ ...words, runs, cutBefore: true }, 99)).toEqual([
    { text: '[…] ', isEditors: true },
    { text: 'pay for it', isEditors: false },
    { text: ' [the lamp]', isEditors: true },
  ]);
});

test('cuts a note after a whole word', () => {
  expect(cutNote('Of the two keepers, only one.', 12)).toBe('Of the two …');
  expect(cutNote('Of the two.', 12)).toBe('Of the two.');
});
