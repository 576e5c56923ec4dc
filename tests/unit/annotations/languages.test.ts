import { expect, test } from 'vitest';
import { languageName, sameLanguage } from '../../../src/annotations/languages.ts';

test('a language is the same in every region, and its name has no region', () => {
  expect(sameLanguage('en', 'en-GB')).toBe(true);
  expect(sameLanguage('pt-BR', 'PT')).toBe(true);
  expect(sameLanguage('en', 'de')).toBe(false);
  expect(languageName('de-CH')).toBe('German');
});

test('a language has its English name', () => {
  expect(['ru', 'he', 'en-GB'].map(languageName)).toEqual(['Russian', 'Hebrew', 'English']);
});
