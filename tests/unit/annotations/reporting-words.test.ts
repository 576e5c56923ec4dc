import { expect, test } from 'vitest';
import { clauseAround, findQuoting, findSaying, tellsWhatIsUnsaid } from '../../../src/annotations/reporting-words.ts';

test.each([
  ['Ash, as quoted, keeps the ferry.', ['as quoted']],
  ['It quotes Ash.', ['quotes']],
  ['Ash says so, in direct quotation.', ['in direct quotation']],
  ['Ash is not quoted.', []],
  ['Ash isn’t quoted.', []],
  ['No other voice is quoted.', []],
  ['The gazette quotes only Ash.', []],
  ['The gazette quotes nobody.', []],
  ['Ash is misquoted in indirect speech.', []],
])('finds in “%s” that words are quoted: %j', (sentence, expected) => {
  expect(findQuoting(sentence).map(({ text }) => text)).toEqual(expected);
});

test.each([
  ['Ash says so.', ['Ash says']],
  ['In May, Ash also speaks of it.', ['Ash also speaks']],
  ['Ash, as quoted, expects it.', ['Ash, as quoted, expects']],
  ['The gazette reports Ash as saying so.', ['Ash as saying']],
  ['Only Ash is reported on it.', ['Ash is reported']],
  ['Ash and Birch say so.', ['Ash and Birch say']],
  ['Ash names no ferry.', []],
  ['Ash speaks of nothing.', []],
  ['Ash does not say so.', []],
  ['Ash is not reported on it.', []],
  ['Neither Ash nor Birch says so.', []],
  ['Birch goes further than Ash says.', []],
  ['Birch does not say what Ash says.', []],
  ['Unlike Ash, Birch says so.', []],
  ['To Ash, Birch says so.', []],
  ['Ash’s friends say so.', []],
  ['Ash is asked.', []],
  ['Ash was told.', []],
  ['Ash, whom Birch names, left.', []],
  ['Ash left before the others could say so.', []],
  ['Ashley says so.', []],
  ['What Ash says is unclear.', []],
  ['Ash tells us.', ['Ash tells']],
  ['Ash adds it.', ['Ash adds']],
  ['Ash claims it.', ['Ash claims']],
  ['Ash confirmed it.', ['Ash confirmed']],
  ['Ash refers to it.', ['Ash refers']],
  ['Ash points out that it stays.', ['Ash points out']],
  ['Ash emphasises it, and Ash emphasizes it.', ['Ash emphasises', 'Ash emphasizes']],
  ['Ash being tired says so.', ['Ash being tired says']],
  ['Ash was also told so.', []],
  ['Ash is quoted on it.', ['Ash is quoted']],
  ['If so, Ash says it.', ['Ash says']],
])('finds in “%s” what has Ash say something: %j', (sentence, expected) => {
  expect(findSaying(sentence, 'Ash').map(({ text }) => text)).toEqual(expected);
});

test.each([
  ['Ash is not reported on the ferry', true],
  ['no other voice in either account mentions it', true],
  ['Ash says nothing of the ferry', true],
  ['Ash speaks of no ferry', true],
  ['the herald attributes no sentence to Ash', true],
  ['Ash says that the ferry does not stay', false],
  ['Ash says so', false],
  ['No other voice mentions it', true],
])('“%s” says what is not reported: %j', (clause, expected) => {
  expect(tellsWhatIsUnsaid(clause)).toBe(expected);
});

test('a clause ends at a semicolon, a colon, or the end of the sentence', () => {
  const sentence = 'Ash stays; Birch: he goes.';
  expect(clauseAround(sentence, sentence.length)).toEqual({ start: 17, end: 26 });
  const clauseOf = (word: string) => {
    const { start, end } = clauseAround(sentence, sentence.indexOf(word));
    return sentence.slice(start, end);
  };
  expect(['Ash', 'Birch', 'goes'].map(clauseOf)).toEqual(['Ash stays', ' Birch', ' he goes.']);
});

test('what is found has its place in the sentence', () => {
  expect(findSaying('In May, Ash says so.', 'Ash')).toEqual([{ text: 'Ash says', start: 8, end: 16 }]);
  expect(findQuoting('It quotes Ash.')).toEqual([{ text: 'quotes', start: 3, end: 9 }]);
});
