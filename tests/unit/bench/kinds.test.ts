import { expect, test } from 'vitest';
import { samplesOf } from '../../bench/kinds.ts';

const page = (path: string, bytes: number) => ({ path, html: '', bytes });
const names = (...pages: ReturnType<typeof page>[]) => samplesOf(pages).map(({ name }) => name);

test('each page at the root, or one folder below it, is of a kind of its own', () => {
  expect(names(page('/', 3), page('/about/', 2), page('/statements/', 1))).toEqual(['/', '/about/', '/statements/']);
});

test('of many pages of a kind, shows the one of median size and the largest', () => {
  expect(names(page('/statements/a/', 9), page('/statements/b/', 1), page('/statements/c/', 5))).toEqual([
    '/statements/c/ (median of 3)',
    '/statements/a/ (largest of 3)',
  ]);
  expect(names(page('/speakers/a/', 9), page('/speakers/b/', 1))).toEqual([
    '/speakers/b/ (median of 2)',
    '/speakers/a/ (largest of 2)',
  ]);
  expect(names(page('/matters/a/', 9))).toEqual(['/matters/a/']);
});

test('shows each agreement', () => {
  const pages = [page('/agreements/', 7), page('/agreements/a/', 3), page('/agreements/b/', 1), page('/agreements/c/', 2)];
  expect(names(...pages)).toEqual(['/agreements/', '/agreements/a/', '/agreements/b/', '/agreements/c/']);
});
