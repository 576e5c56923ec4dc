import { expect, test } from 'vitest';
import { filesMoved, fragmentsMoved, pagesMoved } from '../../../src/comparison/moves.ts';

const page = { from: '/statements/old/', to: '/statements/new/' };
const fragment = { from: '/agreements/ferry/#old', to: '/agreements/ferry/#new' };
const file = { from: '/accounts/old.txt', to: '/accounts/new.txt' };
const moves = [page, fragment, file];

test('takes an address that ends with a slash for a page', () => {
  expect(pagesMoved(moves)).toEqual([page]);
});

test('gives the fragments that a page had, by its link', () => {
  const linkTo = (address: string) => `/base${address}`;
  expect(fragmentsMoved(moves, '/base/agreements/ferry/', linkTo)).toEqual([{ fragment: 'old', to: '/agreements/ferry/#new' }]);
  expect(fragmentsMoved(moves, '/agreements/ferry/', linkTo)).toEqual([]);
  expect(fragmentsMoved(moves, '/base/statements/old/', linkTo)).toEqual([]);
});

test('gives the ids of files that have moved', () => {
  expect(filesMoved(moves, '/accounts/', '.txt')).toEqual([{ oldId: 'old', id: 'new' }]);
  expect(filesMoved(moves, '/data/', '.json')).toEqual([]);
});

test('ignores a file that leads to a page', () => {
  expect(filesMoved([{ from: '/accounts/old.txt', to: '/accounts/new/' }], '/accounts/', '.txt')).toEqual([]);
});
