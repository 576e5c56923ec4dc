import { expect, test } from 'vitest';
import { findNumbers } from '../../../src/annotations/numbers.ts';

const valuesIn = (text: string, language = 'en') => findNumbers(text, language).map(({ value }) => value);

test('a number in digits includes the marks that its language puts into it', () => {
  expect(valuesIn('40,000 tonnes and 2.5 at 10:30')).toEqual([40_000, 2.5, 10, 30]);
  expect(valuesIn('40.000 Tonnen und 2,5', 'de')).toEqual([40_000, 2.5]);
  expect(valuesIn('40 000 тонн и 3,5', 'ru')).toEqual([40_000, 3.5]);
  expect(valuesIn('40\u00A0000 tonnes')).toEqual([40_000]);
  expect(valuesIn('the 35-minute talk, 20th, 1980s')).toEqual([35, 20, 1980]);
});

test('digits that continue a word are no number', () => {
  expect(valuesIn('G20, MH17 and COVID-19')).toEqual([]);
});

test('numbers in English words are read, and scales behind digits', () => {
  expect(valuesIn('two hours seventeen minutes')).toEqual([2, 17]);
  expect(valuesIn('Thirty-five of a hundred')).toEqual([35, 100]);
  expect(valuesIn('two hundred and five')).toEqual([205]);
  expect(valuesIn('forty thousand two hundred')).toEqual([40_200]);
  expect(valuesIn('2.5 million and three million')).toEqual([2_500_000, 3_000_000]);
  expect(valuesIn('between thirteen and twenty')).toEqual([13, 20]);
  expect(valuesIn('hundreds of someone’s tenants')).toEqual([]);
  expect(valuesIn('dix-sept one', 'fr')).toEqual([]);
});

test('a number is given as it is written, with its place', () => {
  expect(findNumbers('of seventeen or 40,000', 'en')).toEqual([
    { text: 'seventeen', value: 17, start: 3, end: 12, spelled: true },
    { text: '40,000', value: 40_000, start: 16, end: 22, spelled: false },
  ]);
});

test.each([
  ['one two three four five six seven eight nine', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ['ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', [10, 11, 12, 13, 14, 15, 16, 17, 18, 19]],
  ['twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety', [20, 30, 40, 50, 60, 70, 80, 90]],
  ['a hundred; hundred and one; nine hundred ninety-nine', [100, 101, 999]],
  ['a thousand; two million, three hundred thousand and five; one billion; a trillion', [1e3, 2_300_005, 1e9, 1e12]],
  ['in 2017 two hundred, and in 1986 seventeen', [2017, 200, 1986, 17]],
  ['of a hundred, two', [100, 2]],
  ['3 hundred, 4 thousand and 1.5 billion', [300, 4000, 1.5e9]],
])('reads the numbers in “%s”', (text, values) => {
  expect(valuesIn(text)).toEqual(values);
});

test('English words for scales are not read in other languages, and Latin digits are read in all', () => {
  expect(valuesIn('3 million', 'fr')).toEqual([3]);
  expect(valuesIn('40 000', 'fr')).toEqual([40_000]);
  expect(valuesIn('1,000.5', 'ar-EG')).toEqual([1000.5]);
});
