import { expect, test } from 'vitest';
import { findNamings } from '../../../src/annotations/namings.ts';

const people = [
  { id: 'ash', aliases: ['Ash', 'Keeper of the Quay'], name: 'Ada Ash', own: 'Ada Ash Keeper of the Quay' },
  { id: 'birch', aliases: ['Birch', 'Keeper'], name: 'Ben Birch', own: 'Ben Birch Keeper of the Hill' },
  { id: null, aliases: ['the Birch report'], name: '', own: '' },
];
const named = (sentence: string, language = 'en') =>
  findNamings(sentence, people, language).map(({ start, end, ids, doubt }) => [sentence.slice(start, end), ids.join(), doubt]);

test('of names that overlap, the longest counts', () => {
  expect(named('The Keeper of the Quay met the Keeper.')).toEqual([
    ['Keeper of the Quay', 'ash', null],
    ['Keeper', 'birch', null],
  ]);
});

test('names of one person that stand side by side are one', () => {
  expect(named('Keeper Ben Birch came.')).toEqual([['Keeper Ben Birch', 'birch', null]]);
  expect(named('Ash Birch came.').map(([words]) => words)).toEqual(['Ash', 'Birch']);
});

test('inside a longer name of something else, a name is doubtful', () => {
  expect(named('They read the Birch report.')).toEqual([['Birch', 'birch', 'title']]);
});

test('words in quotation marks name nobody', () => {
  expect(named('“Ash is wrong,” Birch said.')).toEqual([['Birch', 'birch', null]]);
});

test('in a language without naming words, a name is never doubtful', () => {
  expect(named('Le porte-parole de Birch a parlé.', 'fr')).toEqual([['Birch', 'birch', null]]);
});

const delegates = [
  {
    id: 'gorbachev',
    aliases: ['Gorbachev', 'Soviet leader', 'Gorbatschow|', 'Горбачёв|', 'גורבצ’וב|'],
    name: 'Mikhail S. Gorbachev',
    own: 'Mikhail S. Gorbachev',
  },
  { id: 'shultz', aliases: ['Shultz', 'Secretary'], name: 'George Shultz', own: 'George Shultz Secretary of State' },
  { id: 'aide', aliases: ['Shultz’s aide'], name: '', own: '' },
];
const doubts = (sentence: string, language = 'en') =>
  findNamings(sentence, delegates, language).map(({ ids, doubt }) => `${ids.join()} ${doubt ?? 'speaks'}`);

test.each([
  ['en', 'Gorbachev said so.', 'speaks'],
  ['en', 'An aide to Gorbachev said so.', 'aide'],
  ['en', 'Advisers around Soviet leader Mikhail S. Gorbachev said so.', 'aide'],
  ['en', 'A spokesman for Gorbachev said so.', 'aide'],
  ['en', 'Gorbachev’s team said so.', 'aide'],
  ['en', 'A Gorbachev spokeswoman said so.', 'aide'],
  ['en', 'They told Gorbachev so.', 'object'],
  ['en', 'They warned both the Gorbachev so.', 'object'],
  ['en', 'A letter to Mikhail Gorbachev was sent.', 'object'],
  ['en', 'Unlike Gorbachev, he said so.', 'object'],
  ['en', 'Gorbachev was told so.', 'object'],
  ['en', 'Gorbachev has been informed of it.', 'object'],
  ['en', 'They were told that Gorbachev said so.', 'speaks'],
  ['en', 'They were told by Gorbachev.', 'speaks'],
  ['en', 'According to Gorbachev, it stays.', 'speaks'],
  ['en', 'In the words of Soviet leader Gorbachev, it stays.', 'speaks'],
  ['en', 'He came back to Gorbachev’s own words.', 'speaks'],
  ['en', 'In Gorbachev’s view it stays.', 'speaks'],
  ['en', 'Raisa Gorbachev said so.', 'title'],
  ['en', 'Yesterday Gorbachev said so.', 'speaks'],
  ['en', 'Then yesterday Mr. Gorbachev said so.', 'speaks'],
  ['en', 'It was Yesterday Gorbachev who said so.', 'title'],
  ['en', 'The anti-Gorbachev mood passed.', 'title'],
  ['en', 'The Gorbachev-Reagan talks said so.', 'title'],
  ['de', 'Gorbatschow sagte es.', 'speaks'],
  ['de', 'Ein Berater von Gorbatschow sagte es.', 'aide'],
  ['de', 'Regierungssprecher des Generalsekretärs Gorbatschow sagte es.', 'aide'],
  ['de', 'Gorbatschows Dolmetscher sagte es.', 'aide'],
  ['de', 'Er sagte es gegenüber Gorbatschow.', 'object'],
  ['de', 'Gorbatschow wurde gestern in Genf gefragt.', 'object'],
  ['de', 'Laut Gorbatschow bleibt es.', 'speaks'],
  ['de', 'Nach Angaben von Gorbatschow bleibt es.', 'speaks'],
  ['de', 'Gorbatschows Antwort blieb aus.', 'speaks'],
  ['de', 'Gestern sagte es Gorbatschow.', 'speaks'],
  ['de', 'Gorbatschows kamen.', 'inflected'],
  ['ru', 'Горбачёв сказал это.', 'speaks'],
  ['ru', 'Помощник генсека Горбачёва сказал это.', 'aide'],
  ['ru', 'Он обратился к Горбачёву.', 'object'],
  ['ru', 'По словам Горбачёва, это так.', 'speaks'],
  ['ru', 'Согласно Горбачёву, это так.', 'speaks'],
  ['ru', 'Рейган сказал Горбачёву.', 'inflected'],
  ['ru', 'В ответе Горбачёва это есть.', 'speaks'],
  ['ru', 'Рейган ответил Горбачёву.', 'inflected'],
  ['he', 'גורבצ’וב אמר.', 'speaks'],
  ['he', 'וגורבצ’וב אמר.', 'speaks'],
  ['he', 'לגורבצ’וב נאמר.', 'inflected'],
  ['he', 'היועץ של גורבצ’וב אמר.', 'aide'],
  ['he', 'הוא פגש את גורבצ’וב.', 'object'],
  ['he', 'לדברי גורבצ’וב, כן.', 'speaks'],
])('%s: %s (%s)', (language, sentence, role) => {
  expect(doubts(sentence, language)).toEqual([`gorbachev ${role}`]);
});

test('the words of an office and of a name belong to the person they name', () => {
  expect(doubts('They told Secretary of State George Shultz so.')).toEqual(['shultz object']);
  expect(doubts('Deputy Secretary Whitehead said so.')).toEqual(['shultz title']);
  expect(doubts('State Secretary Shultz said so.')).toEqual(['shultz speaks']);
  expect(doubts('Minister Shultz said so.')).toEqual(['shultz speaks']);
});

test('a shared alias names everybody who shares it, and a longer name only its owner', () => {
  const both = [
    { id: 'ash', aliases: ['the keepers', 'Ash'], name: 'Ada Ash', own: 'Ada Ash' },
    { id: 'birch', aliases: ['the keepers', 'Birch'], name: 'Ben Birch', own: 'Ben Birch' },
  ];
  const ids = (sentence: string) => findNamings(sentence, both, 'en').map((naming) => naming.ids);
  expect(ids('Both said so, the keepers.')).toEqual([['ash', 'birch']]);
  expect(ids('Birch and Ash said so.')).toEqual([['birch'], ['ash']]);
  expect(findNamings('Shultz’s aide said so.', delegates, 'en').map((naming) => naming.ids)).toEqual([['aide']]);
});
