import { expect, test } from 'vitest';
import CoverageTable from '../../src/components/agreement/CoverageTable.astro';
import { coverageGrid } from '../../src/comparison/coverage-grid.ts';
import { subjectsOf } from '../../src/comparison/lookup.ts';
import type { Briefing } from '../../src/record/briefing.ts';
import { all, rendered, text } from '../rendered.ts';
import { briefing, ferry } from '../small-briefing.ts';

const table = (of: Briefing) =>
  rendered(CoverageTable, { rows: coverageGrid(of, subjectsOf(of)), speakers: of.speakers, called: 'agreement' });

test('says for each voice in which accounts it is reported, and that an outside record has a speaker whom none reports', async () => {
  const root = await table(briefing);
  expect(all(root, 'tr').map((row) => [...all(row, 'th'), ...all(row, 'td')].map(text))).toEqual([
    ['Ash', 'Birch', 'Own words', ''],
    ['The ferry', 'Account 1', 'not reported*', 'Account 1 and Account 2'],
    ['The bridge', 'Account 2', 'Account 2', 'none'],
  ]);
  expect(all(root, 'p').map(text)).toEqual(['* An outside record has the speaker on it; the agreement’s page links to it.']);
});

test('explains no asterisk if there is none', async () => {
  expect(all(await table({ ...briefing, references: [] }), 'p')).toEqual([]);
});

test('says “no statement” of a speaker who is reported to have declined to answer', async () => {
  const silences = ferry.silences.map((silence) => ({ ...silence, kind: 'declined' as const }));
  const root = await table({ ...briefing, references: [], agreements: [{ ...ferry, silences }], matters: [] });
  expect(all(root, 'td').map(text)).toContain('no statement');
});
