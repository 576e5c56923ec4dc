import { expect, test } from 'vitest';
import { pageFoot } from '../../../src/exports/page-foot.ts';
import { briefing } from '../../small-briefing.ts';

test('the foot gives the address without its scheme, the edition, and the sheet’s number', () => {
  expect(pageFoot(briefing.summit, 'https://quay.example/agreements/ferry/')).toMatch(
    /^@page\{@bottom-left\{content:"quay\.example\/agreements\/ferry\/ · edition 0123abcd";.*counter\(page\)" \/ "counter\(pages\)/u,
  );
});

test('no sign of an address ends the string, or the style', () => {
  const foot = pageFoot(briefing.summit, 'https://a.example/"}</style>\\');
  expect(foot).not.toMatch(/<|\/"|\\"/u);
  expect(foot).toContain('a.example/\\22 }\\3c /style>\\5c  · edition');
});
