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
  ['en', 'The U.S. Gorbachev said so.', 'title'],
  ['en', 'The 1986-Gorbachev line said so.', 'title'],
  ['en', 'Then Raisa  Gorbachev said so.', 'title'],
  ['en', 'Mr.  Gorbachev said so.', 'speaks'],
  ['en', '— Yesterday Gorbachev said so.', 'speaks'],
  ['en', 'Gorbachev met the well-known man.', 'speaks'],
  ['en', 'A Gorbachev staffer said so.', 'aide'],
  ['en', 'The Gorbachev staff said so.', 'aide'],
  ['en', 'A Gorbachev official said so.', 'aide'],
  ['en', 'A Gorbachev advisor said so.', 'aide'],
  ['en', 'A Gorbachev aide said so.', 'aide'],
  ['en', 'Gorbachev’ aide said so.', 'aide'],
  ['en', 'Gorbachev’s accountant said so.', 'aide'],
  ['en', 'Gorbachev teamed up.', 'speaks'],
  ['en', 'Gorbachev met an aide.', 'speaks'],
  ['en', 'They tell Gorbachev so.', 'object'],
  ['en', 'They ask Gorbachev so.', 'object'],
  ['en', 'They told both Gorbachev and him.', 'object'],
  ['en', 'They told  both  the  old  Gorbachev so.', 'object'],
  ['en', 'They told the press, and then Gorbachev said so.', 'speaks'],
  ['en', 'They asked how Gorbachev did it.', 'speaks'],
  ['en', 'They ran into Gorbachev.', 'speaks'],
  ['en', 'They told Gorbachev of Reagan’s words.', 'object'],
  ['en', 'Gorbachev  was  told so.', 'object'],
  ['en', 'Gorbachev said that he was told so.', 'speaks'],
  ['en', 'By Gorbachev’  own  words, it stays.', 'speaks'],
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
  ['de', 'Gorbatschow’s Sprecher sagte es.', 'aide'],
  ['de', 'Gorbatschow’  Regierungssprecher sagte es.', 'aide'],
  ['de', 'Gorbatschows Chefberater sagte es.', 'aide'],
  ['de', 'Der Sprecher Gorbatschows sagte es.', 'aide'],
  ['de', 'Der Sprecher Gorbatschow sagte es.', 'speaks'],
  ['de', 'Gorbatschow sah einen Sprecher.', 'speaks'],
  ['de', 'Auch Gorbatschow sagte es.', 'speaks'],
  ['de', 'Gestern sagte Herr Gorbatschow es.', 'speaks'],
  ['de', 'Am Freitag wies der Berliner Soviet leader das zurück.', 'title'],
  ['de', 'Gorbatschow  wird  heute  gewarnt.', 'object'],
  ['de', 'Gorbatschow wurde am Tag danach in Genf gefragt.', 'speaks'],
  ['de', 'Gorbatschow sagte, er wurde gefragt.', 'speaks'],
  ['de', 'Von Gorbatschow’s  Worte war die Rede.', 'speaks'],
  ['de', 'Über Gorbatschows Worte hinaus.', 'speaks'],
  ['de', 'Über Gorbatschow fand er keine Worte.', 'object'],
  ['ru', 'Горбачёв сказал это.', 'speaks'],
  ['ru', 'Вчера Горбачёв сказал это.', 'speaks'],
  ['ru', 'Это сказал Президент Горбачёв.', 'speaks'],
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
  ['he', 'והדובר של גורבצ’וב אמר.', 'aide'],
  ['he', 'שגורבצ’וב אמר.', 'speaks'],
  ['he', 'ושגורבצ’וב אמר.', 'speaks'],
  ['he', 'על פי גורבצ’וב, כן.', 'speaks'],
  ['he', 'בגורבצ’וב נאמר.', 'inflected'],
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
  expect(ids('Ash the keepers said so.')).toEqual([['ash'], ['ash', 'birch']]);
  expect(ids('The keepers Ash said so.')).toEqual([['ash', 'birch']]);
  expect(findNamings('Shultz’s aide said so.', delegates, 'en').map((naming) => naming.ids)).toEqual([['aide']]);
});

test('whatever the article and the noun, the one who is told or quoted is recognized', () => {
  for (const article of ['the', 'his', 'her', 'their', 'its', 'a', 'an']) {
    expect(doubts(`They told ${article} old Gorbachev so.`)).toEqual(['gorbachev object']);
  }
  for (const noun of ['word', 'statement', 'view', 'opinion', 'account', 'remark', 'answer', 'reply', 'version', 'claim']) {
    expect(doubts(`They told us of Gorbachev’s ${noun}.`)).toEqual(['gorbachev speaks']);
  }
});

const servants = [
  {
    id: 'ahlers',
    aliases: ['Ahlers', 'Песков|', 'Зорин', 'Крайний', 'Петрова'],
    name: 'Conrad Ahlers',
    own: 'Conrad Ahlers Regierungssprecher',
  },
  {
    ...{ id: 'stoph', name: 'Willi Stoph', own: 'Willi Stoph Vorsitzender' },
    aliases: [
      'Stoph',
      'Regierungschef',
      'Kanzlerin',
      'Vorsitzende',
      'Vorsitzender',
      'Gesandte',
      'Gesandter',
      'Chefarzt',
      'Stophs',
    ],
  },
];
const roles = (sentence: string, language: string) =>
  findNamings(sentence, servants, language).map(({ ids, doubt }) => `${ids.join()} ${doubt ?? 'speaks'}`);

test.each([
  ['en', 'White House Spokesman Ahlers said so.', 'speaks'],
  ['en', 'White House Press  Secretary Ahlers said so.', 'speaks'],
  ['en', 'White House Deputy  Press Secretary  Ahlers said so.', 'speaks'],
  ['en', 'White House Adviser Ahlers said so.', 'speaks'],
  ['en', 'White House Advisor Ahlers said so.', 'speaks'],
  ['en', 'White House Aide Ahlers’s dog said so.', 'aide'],
  ['en', 'Kremlin Superaide Ahlers said so.', 'title'],
  ['en', 'Then Aide Birch saw Peter Ahlers.', 'title'],
  ['de', 'Der Bonner Regierungssprecher Conrad Ahlers sagte es.', 'speaks'],
  ['de', 'Die Bonner Sprecherin  Ahlers sagte es.', 'speaks'],
  ['de', 'Gestern kam Mitarbeiter Ahlers.', 'speaks'],
  ['de', 'Der Sprecher Ahlers gab’s zu.', 'speaks'],
  ['de', 'Der Sprecher Ahlers’ sagte es.', 'aide'],
  ['de', 'Der Unmitarbeiter Ahlers sagte es.', 'title'],
  ['ru', 'Пресс-секретарь Песков сказал.', 'speaks'],
  ['ru', 'Вчера пресс-секретарь  президента новой  России Песков сказал.', 'speaks'],
  ['ru', 'Пресс-секретарь РФ Песков сказал.', 'speaks'],
  ['ru', 'Советник Белого дома Песков сказал.', 'speaks'],
  ['ru', 'Помощник президента и премьера США Песков сказал.', 'title'],
  ['ru', 'Советник Иванов Песков сказал.', 'aide'],
  ['ru', 'Пресс-секретарь Пескова сказал.', 'aide'],
  ['ru', 'Секретарь Зорин сказал.', 'speaks'],
  ['ru', 'Представитель Крайний сказал.', 'speaks'],
  ['ru', 'Помощник Песков сказал.', 'speaks'],
  ['ru', 'Заместитель Песков сказал.', 'speaks'],
  ['ru', 'Переводчик Песков сказал.', 'speaks'],
  ['ru', 'Советник Петрова сказал.', 'aide'],
])('one who serves is the one who speaks if the name is his own, %s: %s (%s)', (language, sentence, role) => {
  expect(roles(sentence, language)).toEqual([`ahlers ${role}`]);
});

test.each([
  ['der Ostberliner Regierungschef', 'speaks'],
  ['der Ost-Berliner Regierungschef', 'speaks'],
  ['die Berliner Kanzlerin', 'speaks'],
  ['die Berliner Vorsitzende', 'speaks'],
  ['der Berliner Vorsitzender', 'speaks'],
  ['der Berliner Gesandter', 'speaks'],
  ['die Berliner Gesandte', 'speaks'],
  ['der Berliner Chefarzt', 'title'],
  ['die Bernerin Kanzlerin', 'title'],
  ['Müllers Regierungschef', 'title'],
  ['der Berliner Stoph', 'title'],
])('an adjective of a place is no part of a name before an office: %s (%s)', (words, role) => {
  expect(roles(`Am Freitag wies ${words} das zurück.`, 'de')).toEqual([`stoph ${role}`]);
});

test('a genitive that is listed as an alias is a genitive', () => {
  expect(roles('Der Sprecher Stophs sagte es.', 'de')).toEqual(['stoph aide']);
});

test('of names of the same length that overlap, the first counts', () => {
  const people = [
    { id: 'ash', aliases: ['Ash Elm'], name: '', own: '' },
    { id: 'elm', aliases: ['Elm Ash'], name: '', own: '' },
    { id: null, aliases: ['Ash Elm Ash'], name: '', own: '' },
  ];
  expect(findNamings('Elm Ash Elm came.', people, 'en').map(({ ids, start }) => [ids, start])).toEqual([[['elm'], 0]]);
  expect(findNamings('Ash Elm Ash came.', people, 'en').map(({ ids, doubt }) => [ids, doubt])).toEqual([[['ash'], 'title']]);
});

test('only blanks and words of the own name join two names of one person', () => {
  expect(named('Birch, Keeper, came.').map(([words]) => words)).toEqual(['Birch', 'Keeper']);
  expect(named('Keeper Hil Birch came.')).toEqual([
    ['Keeper', 'birch', null],
    ['Birch', 'birch', 'title'],
  ]);
  expect(named('The Birch Birch came.').map(([words]) => words)).toEqual(['Birch Birch']);
});

test('a longer name of something else may begin or end with a name', () => {
  const doubtsBeside = (alias: string) => {
    const people = [
      { id: 'birch', aliases: ['Birch'], name: 'Birch', own: 'Birch' },
      { id: null, aliases: [alias], name: '', own: '' },
    ];
    return findNamings('The Birch report named Old Birch.', people, 'fr').map(({ doubt }) => doubt);
  };
  expect(doubtsBeside('Birch report')).toEqual(['title', null]);
  expect(doubtsBeside('Old Birch')).toEqual([null, 'title']);
  expect(doubtsBeside('Birch')).toEqual([null, null]);
});

test('a longer name of somebody else is not the shorter one', () => {
  const people = [
    { id: 'ash', aliases: ['Old Birch'], name: '', own: '' },
    { id: 'birch', aliases: ['Birch'], name: '', own: '' },
  ];
  expect(findNamings('Old Birch came.', people, 'en').map(({ ids }) => ids)).toEqual([['ash']]);
});

test('the whole office before a name belongs to it', () => {
  const people = [{ id: 'elm', aliases: ['Elm'], name: 'Ann Elm', own: 'Ann Elm U.S. Warden of Ports' }];
  const sentence = 'Then U.S. Warden of Ports Ann Elm said so.';
  expect(findNamings(sentence, people, 'en').map(({ doubt }) => doubt)).toEqual([null]);
});
