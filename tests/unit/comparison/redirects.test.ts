import { expect, test } from 'vitest';
import { filesMoved, redirectedFragments, redirectedPages } from '../../../src/comparison/redirects.ts';

const page = { from: '/statements/old/', to: '/statements/new/' };
const fragment = { from: '/agreements/ferry/#old', to: '/agreements/ferry/#new' };
const file = { from: '/accounts/old.txt', to: '/accounts/new.txt' };
const redirects = [page, fragment, file];

test('takes an address that ends with a slash for a page', () => {
  expect(redirectedPages(redirects)).toEqual([page]);
});

test('gives the fragments that a page had, by its link', () => {
  const linkTo = (address: string) => `/base${address}`;
  expect(redirectedFragments(redirects, '/base/agreements/ferry/', linkTo)).toEqual([
    { fragment: 'old', to: '/agreements/ferry/#new' },
  ]);
  expect(redirectedFragments(redirects, '/agreements/ferry/', linkTo)).toEqual([]);
  expect(redirectedFragments(redirects, '/base/statements/old/', linkTo)).toEqual([]);
});

test('gives the ids of files that have moved', () => {
  expect(filesMoved(redirects, '/accounts/', '.txt')).toEqual([{ oldId: 'old', id: 'new' }]);
  expect(filesMoved(redirects, '/data/', '.json')).toEqual([]);
});

test('ignores a file that leads to a page', () => {
  expect(filesMoved([{ from: '/accounts/old.txt', to: '/accounts/newer/' }], '/accounts/', '.txt')).toEqual([]);
  expect(filesMoved([{ from: '/data/old.txt', to: '/accounts/new.txt' }], '/accounts/', '.txt')).toEqual([]);
});
