import { expect, test } from 'vitest';
import { findTerm, findWords, indexWords } from '../../../src/annotations/words.ts';

test('a phrase is found as whole words, and a term even inside longer words', () => {
  expect(findWords('Ash ashore, Ash’s, ash', 'Ash')).toEqual([0, 12]);
  expect(findWords('The keeper OF THE QUAY said', 'Keeper of the quay', 'i')).toEqual([4]);
  expect(findTerm('Ash ashore', 'ASH').map(({ start, end }) => [start, end])).toEqual([
    [0, 3],
    [4, 7],
  ]);
});

test('an index leaves out no text that holds a phrase, whatever its case and script', () => {
  const texts = ['The ferry at the quay', 'THE FERRY', 'Паром у причала', 'Die Straße am Kai', 'המעבורת ברציף'];
  const textsWith = indexWords(texts);
  for (const [number, text] of texts.entries()) {
    for (const phrase of text.split(' ')) {
      expect(textsWith(phrase)).toContain(number);
      expect(textsWith(phrase.toUpperCase())).toContain(number);
    }
  }
  expect(textsWith('ferry at')).toEqual([0]);
  expect(textsWith('the ferry at')).toEqual([0]);
  expect(textsWith('at the ferry')).toEqual([0]);
  expect(textsWith('bridge')).toEqual([]);
  expect(textsWith('—')).toEqual([0, 1, 2, 3, 4]);
});
