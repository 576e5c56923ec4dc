import { expect, test } from 'vitest';
import { findNumbers } from '../../../src/annotations/numbers.ts';

const valuesIn = (text: string, language = 'en') => findNumbers(text, language).map(({ value }) => value);

test('a number in digits is whole, with the marks that its language puts into it', () => {
  expect(valuesIn('40,000 tonnes and 2.5 at 10:30')).toEqual([40_000, 2.5, 10, 30]);
  expect(valuesIn('40.000 Tonnen und 2,5', 'de')).toEqual([40_000, 2.5]);
  expect(valuesIn('40 000 тонн и 3,5', 'ru')).toEqual([40_000, 3.5]);
  expect(valuesIn('40\u00A0000 tonnes')).toEqual([40_000]);
  expect(valuesIn('the 35-minute talk, 20th, 1980s')).toEqual([35, 20, 1980]);
});

test('digits that go on a word are none', () => {
  expect(valuesIn('G20, MH17 and COVID-19')).toEqual([]);
});

test('numbers in English words are read, whole ones too', () => {
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
