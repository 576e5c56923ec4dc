import { expect, test } from 'vitest';
import { findDialogue, findTurn, likelyLabel } from '../../../src/annotations/turns.ts';

const said = (paragraph: string, language: string) =>
  findDialogue(paragraph, language).map(({ start, end }) => paragraph.slice(start, end));

test('the speech of a turn begins behind the label, its colon and the blank', () => {
  expect(findTurn('A: No.', ['Q', 'A'])).toEqual({ label: 'A', start: 3 });
  expect(findTurn('Вопрос : Да?', ['Вопрос'])).toEqual({ label: 'Вопрос', start: 9 });
  for (const paragraph of ['A 10:30', 'At A: no.', 'A:']) expect(findTurn(paragraph, ['A'])).toBeNull();
});

test('a customary label, one in capitals, and a name look like labels, and other words do not', () => {
  const isName = (words: string) => words === 'Ada Ash';
  expect(likelyLabel('Q: Was it?', isName)).toBe('Q');
  expect(likelyLabel('THE KEEPER: It was.', isName)).toBe('THE KEEPER');
  expect(likelyLabel('Ada Ash: It was.', isName)).toBe('Ada Ash');
  for (const paragraph of ['In short: it was.', 'They agreed on this: the ferry.', 'No label']) {
    expect(likelyLabel(paragraph, isName)).toBeNull();
  }
});

test('in a dialogue, dashes set off what the account says in between', () => {
  expect(said('— Да, — сказал он. — Потом.', 'ru')).toEqual(['Да,', 'Потом.']);
  expect(said('— Москва — столица, — сказал он.', 'ru')).toEqual(['Москва — столица,']);
  expect(said('— Да. — Он ушёл.', 'ru')).toEqual(['Да.']);
});

test('a dash opens a dialogue only at the beginning of a paragraph, and only in languages that write it so', () => {
  expect(said('Он сказал: — Да.', 'ru')).toEqual([]);
  expect(said('— Oui, dit-il.', 'fr')).toEqual([]);
  expect(said('— Yes, he said.', 'en')).toEqual([]);
});

test.each(['Reporter : Was it?', 'Вопрос：  Да?', 'Frage: Ja?', 'שאלה: כן?', 'J. F. K.: No.'])(
  'a label may be written so: %s',
  (paragraph) => {
    expect(likelyLabel(paragraph, () => false)).toBe(paragraph.split(/\s*[:：]/u)[0]);
  },
);

test('without words behind the colon, or a letter at the beginning, nothing looks like a label', () => {
  const anybody = () => true;
  for (const paragraph of ['Ash:', 'Ash:yes', '12: yes', `${'Ash '.repeat(12)}: yes`, '— Ash: yes', 'He (Ash): yes']) {
    expect(likelyLabel(paragraph, anybody)).toBeNull();
  }
  expect(likelyLabel('Ada Ash-Birch, 2nd: yes', anybody)).toBeNull();
  expect(likelyLabel('O’Ash 2: yes', anybody)).toBe('O’Ash 2');
  expect(likelyLabel('Question of the day: yes', () => false)).toBeNull();
  expect(likelyLabel('Iraq: yes', () => false)).toBeNull();
  expect(likelyLabel('the KEEPER: yes', () => false)).toBeNull();
});

test.each(['ru', 'uk', 'be', 'bg', 'ru-RU'])('%s sets off direct speech with dashes of either length', (language) => {
  expect(said('– Да! – сказал он… – Нет? – Он ушёл.', language)).toEqual(['Да!', 'Нет?']);
  expect(said('—Да, — сказал он.', language)).toEqual([]);
});
