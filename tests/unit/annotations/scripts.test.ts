import { expect, test } from 'vitest';
import { foreignScripts, isInScriptOf, scriptsOf } from '../../../src/annotations/scripts.ts';

test('a text has the scripts of its letters; digits and marks have none', () => {
  expect(scriptsOf('Quay 12 — «Причал»')).toEqual(['Latin', 'Cyrillic']);
  expect(scriptsOf('רציף')).toEqual(['Hebrew']);
  expect(scriptsOf('埠頭のフェリー')).toEqual(['Han', 'Hiragana', 'Katakana']);
  expect(scriptsOf('2030–31 👩‍🚀')).toEqual([]);
});

test('a term is foreign if the text has not one letter of its script', () => {
  expect(foreignScripts('lamp', 'Фонарь горит.')).toEqual(['Latin']);
  expect(foreignScripts('lamp', 'Фонарь на Skarn Rock горит.')).toEqual([]);
  expect(foreignScripts('лампa', 'The lamp burns.')).toEqual(['Cyrillic']);
  expect(foreignScripts('40', 'Фонарь горит.')).toEqual([]);
});

test('a term is in the script of a language if one of its letters is, and a language of several scripts accepts any', () => {
  expect(isInScriptOf('Причал', 'ru')).toBe(true);
  expect(isInScriptOf('Quay', 'ru')).toBe(false);
  expect(isInScriptOf('רציף', 'he-IL')).toBe(true);
  expect(isInScriptOf('12', 'en')).toBe(false);
  expect(isInScriptOf('Quay', 'ja')).toBe(true);
});
