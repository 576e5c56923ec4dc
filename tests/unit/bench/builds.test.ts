import { expect, test } from 'vitest';
import { buildTables, millisecondsAPage } from '../../bench/builds.ts';
import { table } from '../../bench/table.ts';

test('what a further page takes leaves out what every build takes', () => {
  expect(millisecondsAPage({ pages: 100, seconds: 4 }, { pages: 1100, seconds: 9 })).toBe(5);
});

test('a build whose pages each take too long is marked, and so is a largest one that takes too long whole', () => {
  const row = (pages: number, seconds: number) => ({ name: `${pages}`, pages, seconds, megabytes: 500 });
  const of = (seconds: number, most: number) =>
    buildTables({
      real: row(100, 5),
      corpora: [row(100, 5), row(1000, seconds), row(7000, most)].map((own) => ({ own, plain: row(own.pages, 1) })),
    })
      .map(({ headings, rows }) => table(headings, rows))
      .join();
  expect(of(9, 40)).not.toContain('over budget');
  expect(of(12, 40)).toMatch(/^1000 .* over budget: ms a further page$/mu);
  expect(of(9, 61)).toMatch(/^7000 .* over budget: seconds, ms a further page$/mu);
});
