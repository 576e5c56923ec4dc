import { expect, test } from 'vitest';
import { findTextChanges } from '../../../src/annotations/text-changes.ts';

const changes = (was: string, is: string) => findTextChanges(was, is).map((change) => [change.at, change.was, change.found]);

test('an unchanged text has no changes', () => {
  expect(findTextChanges('He was tired.', 'He was tired.')).toEqual([]);
});

test('a word may be replaced, removed or added', () => {
  expect(findTextChanges('He was tired.', 'He was tird.')).toEqual([{ at: 7, from: 7, was: 'tired', found: 'tird' }]);
  expect(findTextChanges('Ash was very tired.', 'Ash was tired.')).toEqual([{ at: 4, from: 8, was: 'was very ', found: 'was ' }]);
  expect(findTextChanges('Ash was tired.', 'Ash was very tired.')).toEqual([{ at: 4, from: 8, was: 'was ', found: 'was very ' }]);
});

test('changes in different places are separate, each where it stands now', () => {
  expect(changes('Ash left the quay. Birch stayed there.', 'Ash left a quay. Birch stays there.')).toEqual([
    [9, 'the', 'a'],
    [23, 'stayed', 'stays'],
  ]);
  expect(changes('one two three four five', 'one 2 three four 5')).toEqual([
    [4, 'two', '2'],
    [17, 'five', '5'],
  ]);
});

test('changes with only one sign between them are one', () => {
  expect(changes('the old ferry stays', 'a new ferry stays')).toEqual([[0, 'the old', 'a new']]);
  expect(changes('one old\n\nferry stays', 'one new\n\nboat stays')).toEqual([
    [4, 'old', 'new'],
    [9, 'ferry', 'boat'],
  ]);
});

test('if only a mark or a blank differs, the change includes the words beside it', () => {
  expect(findTextChanges('He left, then.', 'He left then.')).toEqual([{ at: 3, from: 7, was: 'left,', found: 'left' }]);
  expect(findTextChanges('"Yes," he said', '“Yes,” he said')[0]).toEqual({ at: 0, from: 0, was: '"Yes', found: '“Yes' });
  expect(changes('He left', 'He left.')).toEqual([[3, 'left', 'left.']]);
  expect(changes('One.\n\nTwo.', 'One. Two.')).toEqual([[0, 'One.\n\n', 'One. ']]);
});

test('if a mark was added or removed at the beginning, the change includes the word behind it', () => {
  expect(changes('It began.', '— It began.')).toEqual([[0, 'It', '— It']]);
  expect(changes('— It began.', 'It began.')).toEqual([[0, '— It', 'It']]);
  expect(changes('—! It', '—? It')).toEqual([[0, '—! It', '—? It']]);
});

test('a change includes at most three signs on either side', () => {
  expect(changes('a ......!...... b', 'a ......?...... b')).toEqual([[5, '...!...', '...?...']]);
});

test('an accent is part of its word', () => {
  expect(changes('der Pra\u0308sident kam', 'der President kam')).toEqual([[4, 'Pra\u0308sident', 'President']]);
});

test('a text that was replaced has one change, between what both texts begin and end with', () => {
  const words = (word: string) => Array.from({ length: 1010 }, (_, index) => `${word}${index}`).join(' and so ');
  const [was, is] = [`It began. ${words('a')} It ended.`, `It began. ${words('b')} It ended.`];
  expect(findTextChanges(was, is)).toEqual([{ at: 10, from: 10, was: words('a'), found: words('b') }]);
});

test('a text that was repeated often has one change, behind what it was', () => {
  const added = 'Ash left. '.repeat(700).trim();
  expect(changes('Ash left.', `Ash left. ${added}`)).toEqual([[4, 'left.', `left. ${added}`]]);
});

test('a text may begin as nothing, and become nothing', () => {
  expect(changes('', 'He left.')).toEqual([[0, '', 'He left.']]);
  expect(changes('He left.', '')).toEqual([[0, 'He left.', '']]);
});
