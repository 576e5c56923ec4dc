import { expect, test } from 'vitest';
import { proposeTerms } from '../../../src/annotations/search-terms.ts';
import { stopWords } from '../../../src/annotations/stop-words.ts';

const nothing = { language: 'en', own: [], others: [], rest: [], title: '', prose: [], otherProse: [], speakers: [] };

test('proposes words of the title first, then words that are frequent on the subject and rare elsewhere', () => {
  const terms = proposeTerms({
    ...nothing,
    own: ['Ash said that the ferry would sail at night with lanterns.', 'The lanterns are green.'],
    rest: ['Ash said that the bridge would open at night.', 'The night was long.'],
    title: 'The ferry',
    speakers: ['Ash'],
  });
  expect(terms.slice(0, 2)).toEqual(['ferry', 'lanterns']);
  expect(terms).not.toContain('night');
  expect(terms).not.toContain('Ash');
});

test('every statement of the account holds a term', () => {
  const own = ['On the basis of the treaty.', 'The harbor closes.', 'It will be announced today.'];
  const terms = proposeTerms({ ...nothing, own, title: 'The harbor' });
  expect(own.filter((text) => !terms.some((term) => text.toLowerCase().includes(term.toLowerCase())))).toEqual([]);
});

test('cuts the forms of a word to what they share, in Hebrew without “the” and “that” in front', () => {
  expect(
    proposeTerms({ ...nothing, own: ['The Ukrainian side came.'], rest: ['It met in Ukraine.'], title: 'Ukraine' }),
  ).toContain('Ukrain');
  expect(proposeTerms({ ...nothing, language: 'he', own: ['על הסכר דובר.', 'אמרה שסכר ייבש.'] })[0]).toBe('סכר');
});

test('proposes nothing if nothing is said in the language', () => {
  expect(proposeTerms({ ...nothing, language: 'ru' })).toEqual([]);
});

test('knows stop words in many languages, by any tag of the language', () => {
  expect(stopWords('en-GB')).toContain('because');
  expect([...stopWords('ru'), ...stopWords('he'), ...stopWords('de')]).toEqual(expect.arrayContaining(['чтобы', 'אבל', 'aber']));
  expect(stopWords('tlh')).toEqual([]);
});
