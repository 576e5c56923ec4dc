import { expect, test } from 'vitest';
import { findTextChanges } from '../../../src/annotations/text-changes.ts';

const changes = (was: string, is: string) => findTextChanges(was, is).map((change) => [change.at, change.was, change.found]);

test('a text that is what it was has no changes', () => {
  expect(findTextChanges('He was tired.', 'He was tired.')).toEqual([]);
});

test('a change is a word that is another, that is gone, or that was added', () => {
  expect(findTextChanges('He was tired.', 'He was tird.')).toEqual([{ at: 7, from: 7, was: 'tired', found: 'tird' }]);
  expect(findTextChanges('Ash was very tired.', 'Ash was tired.')).toEqual([{ at: 4, from: 8, was: 'was very ', found: 'was ' }]);
  expect(findTextChanges('Ash was tired.', 'Ash was very tired.')).toEqual([{ at: 4, from: 8, was: 'was ', found: 'was very ' }]);
});

test('changes in different places are told by themselves, each where it stands now', () => {
  expect(changes('Ash left the quay. Birch stayed there.', 'Ash left a quay. Birch stays there.')).toEqual([
    [9, 'the', 'a'],
    [23, 'stayed', 'stays'],
  ]);
  expect(changes('one two three four five', 'one 2 three four 5')).toEqual([
    [4, 'two', '2'],
    [17, 'five', '5'],
  ]);
});

test('changes with nothing but a sign between them are one', () => {
  expect(changes('the old ferry stays', 'a new ferry stays')).toEqual([[0, 'the old', 'a new']]);
  expect(changes('one old\n\nferry stays', 'one new\n\nboat stays')).toEqual([
    [4, 'old', 'new'],
    [9, 'ferry', 'boat'],
  ]);
});

test('where a mark or a blank alone differs, the words beside it are told along', () => {
  expect(findTextChanges('He left, then.', 'He left then.')).toEqual([{ at: 3, from: 7, was: 'left,', found: 'left' }]);
  expect(findTextChanges('"Yes," he said', '“Yes,” he said')[0]).toEqual({ at: 0, from: 0, was: '"Yes', found: '“Yes' });
  expect(changes('He left', 'He left.')).toEqual([[3, 'left', 'left.']]);
  expect(changes('One.\n\nTwo.', 'One. Two.')).toEqual([[0, 'One.\n\n', 'One. ']]);
});

test('a mark that was added or is gone at the beginning is told with the words behind it', () => {
  expect(changes('It began.', '— It began.')).toEqual([[0, 'It', '— It']]);
  expect(changes('— It began.', 'It began.')).toEqual([[0, '— It', 'It']]);
});

test('where marks alone stand beside a change, it is told with three of them at most', () => {
  expect(changes('a ......!...... b', 'a ......?...... b')).toEqual([[5, '...!...', '...?...']]);
});

test('a letter with its accent is of the word', () => {
  expect(changes('der Pra\u0308sident kam', 'der President kam')).toEqual([[4, 'Pra\u0308sident', 'President']]);
});

test('a text that is another altogether has one change, between what both begin and end with', () => {
  const words = (word: string) => Array.from({ length: 1010 }, (_, index) => `${word}${index}`).join(' ');
  const [was, is] = [`It began. ${words('a')} It ended.`, `It began. ${words('b')} It ended.`];
  expect(findTextChanges(was, is)).toEqual([{ at: 10, from: 10, was: words('a'), found: words('b') }]);
});
