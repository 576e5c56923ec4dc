import { expect, test } from 'vitest';
import { findDays } from '../../../src/annotations/days.ts';

const daysIn = (text: string, language: string) => findDays(text, language).map(({ month, day }) => `${month}-${day}`);

test('a day is a month and a number, in either order', () => {
  expect(daysIn('on July 9, 2017, and 1 April; the 2nd of May, Aug. 3rd', 'en')).toEqual(['7-9', '4-1', '5-2', '8-3']);
  expect(daysIn('January 31; Dec. 1; 1st December; 22nd March', 'en')).toEqual(['1-31', '12-1', '12-1', '3-22']);
  expect(daysIn('in July 2017 they may 5', 'en')).toEqual([]);
  expect(findDays('by July 9', 'en')).toEqual([{ text: 'July 9', month: 7, day: 9, start: 3, end: 9 }]);
});

test('each language has its own months', () => {
  expect(daysIn('назначен на 1 апреля', 'ru')).toEqual(['4-1']);
  expect(daysIn('ב-1 באפריל', 'he')).toEqual(['4-1']);
  expect(daysIn('am 3. März', 'de')).toEqual(['3-3']);
  expect(daysIn('le 1er mars, le 5 janv. 2017, le 6 févr 2017', 'fr')).toEqual(['3-1', '1-5', '2-6']);
  expect(daysIn('el 5 de mayo', 'es')).toEqual(['5-5']);
});

test('in a language that numbers its months, no day is found', () => {
  expect(daysIn('7月4日、 4 日、 7 4、4 7月', 'ja')).toEqual([]);
});

test('a day is no part of a word or of a longer number', () => {
  expect(daysIn('Mayor 5, xMay 5, May 5th, May 51st, May 512, 123 May, 3 Maybe', 'en')).toEqual(['5-5', '5-51']);
});

test('of days that a dash joins, the first and the last are found', () => {
  expect(daysIn('on October 11–12, or 11-12 October', 'en')).toEqual(['10-11', '10-12', '10-11', '10-12']);
  expect(daysIn('April 30–May 2', 'en')).toEqual(['4-30', '5-2']);
  expect(daysIn('am 11.–12. Oktober', 'de')).toEqual(['10-11', '10-12']);
  expect(daysIn('с 11–12 октября', 'ru')).toEqual(['10-11', '10-12']);
  expect(daysIn('in 2016-17 July 3', 'en')).toEqual(['7-17']);
});
