import { expect, test } from 'vitest';
import { languageAttributes } from '../../../src/comparison/language.ts';

test.each(['en', 'ru', 'pt-BR', 'zh', 'und', 'ar-Latn'])('%s runs from left to right and needs no direction', (lang) => {
  expect(languageAttributes(lang)).toEqual({ lang });
});

test.each(['ar', 'he', 'fa', 'ur', 'dv', 'az-Arab'])('%s runs from right to left', (lang) => {
  expect(languageAttributes(lang)).toEqual({ lang, dir: 'rtl' });
});
