import { expect, test } from 'vitest';
import { findNamings } from '../../../src/annotations/namings.ts';

const people = [
  { id: 'ash', aliases: ['Ash', 'Keeper of the Quay'], own: 'Ada Ash Keeper of the Quay' },
  { id: 'birch', aliases: ['Birch', 'Keeper'], own: 'Ben Birch Keeper of the Hill' },
  { id: null, aliases: ['the Birch report'], own: '' },
];
const named = (sentence: string, language = 'en') =>
  findNamings(sentence, people, language).map(({ start, end, ids, doubt }) => [sentence.slice(start, end), ids.join(), doubt]);

test('the longest of names that overlap wins', () => {
  expect(named('The Keeper of the Quay met the Keeper.')).toEqual([
    ['Keeper of the Quay', 'ash', null],
    ['Keeper', 'birch', null],
  ]);
});

test('names of one that stand side by side are one', () => {
  expect(named('Keeper Ben Birch came.')).toEqual([['Keeper Ben Birch', 'birch', null]]);
  expect(named('Ash Birch came.').map(([words]) => words)).toEqual(['Ash', 'Birch']);
});

test('inside a longer name of something else, a name is doubtful', () => {
  expect(named('They read the Birch report.')).toEqual([['Birch', 'birch', 'title']]);
});

test('words in quotation marks name nobody', () => {
  expect(named('“Ash is wrong,” Birch said.')).toEqual([['Birch', 'birch', null]]);
});

test('in a language that is not read, a name alone counts', () => {
  expect(named('Le porte-parole de Birch a parlé.', 'fr')).toEqual([['Birch', 'birch', null]]);
});
