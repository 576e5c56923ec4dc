import { expect, test } from 'vitest';
import { pageFoot } from '../../../src/exports/page-foot.ts';
import { records } from '../../small-records.ts';

test('the foot gives the address without its scheme, the edition, and the sheet’s number', () => {
  expect(pageFoot(records.summit, 'https://quay.example/agreements/ferry/')).toMatch(
    /^@page\{@bottom-left\{content:"quay\.example\/agreements\/ferry\/ · edition 0123abcd";.*counter\(page\)" \/ "counter\(pages\)/u,
  );
});

test('no sign of an address ends the string, or the style', () => {
  const foot = pageFoot(records.summit, 'https://a.example/"}</style>\\');
  expect(foot).not.toMatch(/<|\/"|\\"/u);
  expect(foot).toContain('a.example/\\22 }\\3c /style>\\5c  · edition');
});
