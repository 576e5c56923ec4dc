import { expect, test } from 'vitest';
import { balanceAccounts } from '../../../src/comparison/balance.ts';
import { conflictWords, fitBrief, misfitWords } from '../../../src/comparison/fit-brief.ts';
import { findConflicts, findSilences, makeGrid } from '../../../src/comparison/grid.ts';
import { records } from '../../small-records.ts';

const content = {
  title: records.summit.title,
  lead: records.summit.lead,
  address: records.summit.address,
  offices: records.speakers.map(({ office }) => office),
  rows: makeGrid(records),
  conflicts: findConflicts(records),
  silent: findSilences(records, records.agreements),
  balance: balanceAccounts(records),
};
const repeated = (times: number) => ({ ...content, rows: Array.from({ length: times }, () => content.rows).flat() });
const steps = Array.from({ length: 40 }, (_, times) => fitBrief(repeated(times)).step);

test('a short brief is set with all its air', () => {
  expect(fitBrief(content)).toEqual({ step: 'normal' });
});

test('the longer it is, the closer it is set, until it fits no more', () => {
  const order = ['normal', 'tight', 'short', null];
  const ranks = steps.map((step) => order.indexOf(step));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(new Set(steps)).toEqual(new Set(['normal', 'tight', null]));
});

test('key words that are left out, and shorter reasons, make the shortest form shorter', () => {
  const [row] = content.rows;
  const [cell] = row?.cells ?? [];
  if (!row || !cell) throw new Error('no row');
  const wordy = { ...row, cells: [{ ...cell, key: Array.from({ length: 6 }, () => cell.key).flat() }] };
  const steps = Array.from({ length: 20 }, (_, times) => fitBrief({ ...content, rows: Array(times).fill(wordy) }).step);
  expect(steps).toContain('short');
});

test('what fits in no form says by how much, and what to shorten', () => {
  const fit = fitBrief(repeated(39));
  if (fit.step !== null) throw new Error('it fits');
  expect(fit.lines).toBeGreaterThan(10);
  expect(misfitWords(fit)).toMatch(
    /^The one-page brief is about \d+ lines longer than a page even in its shortest form, expected one page .*key words of [a-z-]+ \(\d+ characters\)/u,
  );
});

test('the shortest form gives a conflict its short reason, where it has one', () => {
  const [subject] = records.agreements;
  const [point] = subject?.points ?? [];
  if (!subject || !point) throw new Error('no point');
  const placed = { subject, point: { ...point, relation: { ...point.relation, reason: 'A long reason.', short: 'A reason.' } } };
  expect(conflictWords(placed, false)).toMatch(/A long reason\.$/u);
  expect(conflictWords(placed, true)).toMatch(/A reason\.$/u);
  expect(conflictWords({ ...placed, point }, true)).toContain(point.relation.reason);
});
