import { expect, test } from 'vitest';
import { inQuotationMarks } from '../../../src/comparison/quotation-marks.ts';

test('puts words without marks in quotation marks', () => {
  expect(inQuotationMarks('The ferry is old.')).toBe('“The ferry is old.”');
});

test.each([
  ['“If that is … he said.', '“If that is … he said.”'],
  ['„Wir haben … gesagt', '“Wir haben … gesagt”'],
  ['Ash said that … the ferry.”', '“Ash said that … the ferry.”'],
  ['for "peace. Both', '“for peace. Both”'],
  ['”', '“”'],
  ['“Yes” and no”', '“‘Yes’ and no”'],
])('leaves out a mark without a partner: %s', (words, set) => {
  expect(inQuotationMarks(words)).toBe(set);
});

test.each([['“We keep it”'], ['„We keep it“'], ['«We keep it»'], ['»We keep it«'], ['"We keep it"'], ['”We keep it”']])(
  'has no second marks around the whole: %s',
  (words) => {
    expect(inQuotationMarks(words)).toBe('“We keep it”');
  },
);

test.each([
  ['Ash “will build” a bridge', '“Ash ‘will build’ a bridge”'],
  ['“Yes,” he said. “No.”', '“‘Yes,’ he said. ‘No.’”'],
  ['Er sei „bereit“, sagte er', '“Er sei ‚bereit‘, sagte er”'],
  ['On jest „gotowy” dziś', '“On jest ‚gotowy’ dziś”'],
  ['Er sei »bereit« dazu', '“Er sei ›bereit‹ dazu”'],
  ['Hon är ”redo” nu', '“Hon är ’redo’ nu”'],
  ['он «готов» ждать', '“он ‹готов› ждать”'],
  ['an "area" of 5', "“an 'area' of 5”"],
])('makes the marks of a quotation inside single: %s', (words, set) => {
  expect(inQuotationMarks(words)).toBe(set);
});

test('leaves apostrophes and the marks inside Hebrew abbreviations alone', () => {
  expect(inQuotationMarks('Ash’s ארה"ב')).toBe('“Ash’s ארה"ב”');
});
