import { expect, test } from 'vitest';
import { pageFoot } from '../../../src/exports/page-foot.ts';
import { briefing } from '../../small-briefing.ts';

test('the foot has the address without its scheme, the edition, and the number of the sheet', () => {
  expect(pageFoot(briefing.summit, 'https://quay.example/agreements/ferry/')).toMatch(
    /^@page\{@bottom-left\{content:"quay\.example\/agreements\/ferry\/ · edition 0123abcd";.*counter\(page\)" \/ "counter\(pages\)/u,
  );
});

test('no character of an address ends the string or the style', () => {
  const foot = pageFoot(briefing.summit, 'https://a.example/"}</style>\\');
  expect(foot).not.toMatch(/<|\/"|\\"/u);
  expect(foot).toContain('a.example/\\22 }\\3c /style>\\5c  · edition');
});
