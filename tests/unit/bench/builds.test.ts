import { expect, test } from 'vitest';
import { buildTables, decadeRatio } from '../../bench/builds.ts';
import { table } from '../../bench/table.ts';

test('what grows with the pages takes ten times as long for ten times as many, wherever one measures', () => {
  expect(decadeRatio({ pages: 10, seconds: 1 }, { pages: 100, seconds: 10 })).toBeCloseTo(10);
  expect(decadeRatio({ pages: 10, seconds: 1 }, { pages: 1000, seconds: 100 })).toBeCloseTo(10);
  expect(decadeRatio({ pages: 100, seconds: 1 }, { pages: 300, seconds: 9 })).toBeCloseTo(100);
});

test('a build that grows faster than its pages is marked', () => {
  const row = (pages: number, seconds: number) => ({ name: `${pages}`, pages, seconds, megabytes: 500 });
  const of = (seconds: number) =>
    buildTables({
      real: [{ ...row(100, 5), budget: 6 }],
      corpora: [
        { own: row(100, 5), plain: row(100, 1) },
        { own: row(1000, seconds), plain: row(1000, 2) },
      ],
    }).map(({ headings, rows }) => table(headings, rows));
  expect(of(50).join()).not.toContain('over budget');
  expect(of(60).join()).toContain('over budget: time for 10 × the pages');
});
