import { expect, test } from 'vitest';
import { choices, nearest } from '../../../src/diagnostics/nearest.ts';

const kinds = ['not-mentioned', 'declined', 'denied'];

test('a word that differs in few letters is meant, whatever its case', () => {
  expect(nearest('notmentioned', kinds)).toBe('not-mentioned');
  expect(nearest('Declined', kinds)).toBe('declined');
  expect(nearest('silent', kinds)).toBeNull();
});

test('the only word with the same beginning is meant', () => {
  expect(nearest('not-', kinds)).toBe('not-mentioned');
  expect(nearest('not', kinds)).toBeNull();
  expect(nearest('ferry', ['ferry-hours', 'ferry-prices'])).toBeNull();
});

test('a word of which every letter would change is not meant', () => {
  expect(nearest('x', ['by'])).toBeNull();
  expect(nearest('', kinds)).toBeNull();
  expect(nearest('by', [])).toBeNull();
});

test('lists the words that may stand there, and the one that was meant first', () => {
  expect(choices('denyed', kinds)).toBe('denied, or another of not-mentioned, declined');
  expect(choices('silent', kinds)).toBe('one of not-mentioned, declined, denied');
  expect(choices('tolld', ['said', 'told'])).toBe('told, or said');
  expect(choices('sight', ['cite'])).toBe('cite');
});
