import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageSizes, paginate } from '../../src/comparison/pagination.ts';
import { balanceAccounts, figuresOf } from '../../src/comparison/balance.ts';
import { findingOf, totalsOf } from '../../src/comparison/finding.ts';
import { makeGrid } from '../../src/comparison/grid.ts';
import { indexNames, partsOfIndex, placesInIndex } from '../../src/comparison/index-names.ts';
import { statementsOfSpeaker } from '../../src/comparison/view-statement.ts';
import { searchParts } from '../../src/exports/search-documents.ts';
import { readContent } from '../../src/loaders/read-content.ts';
import { toBriefing } from '../../src/loaders/to-briefing.ts';
import { generateCorpus, sizes } from '../corpus/generate-corpus.ts';
import { writeCorpus } from '../corpus/write-corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefing-corpus-'));
writeCorpus(folder, sizes['10 ×']);
const result = readContent(folder);
rmSync(folder, { recursive: true });
const briefing = toBriefing(result);

test('a made-up briefing breaks no rule, and has the size that was asked for', () => {
  expect(result.messages).toEqual([]);
  const { accounts, statements, agreements, matters } = briefing;
  expect({
    ...{ accounts: accounts.length, statements: statements.length },
    ...{ agreements: agreements.length, matters: matters.length },
  }).toEqual(sizes['10 ×']);
  expect(new Set(statements.map(({ speechType }) => speechType)).size).toBe(4);
  expect(statements.some(({ continues }) => continues !== null)).toBe(true);
  expect(statements.filter(({ continues, inference }) => (continues === null) !== (inference === null))).toEqual([]);
  expect(agreements.some(({ silences }) => silences.length > 0)).toBe(true);
});

test('a made-up briefing compares its speakers in every way, and finds something on each agreement', () => {
  const { points, together, conflict, differ, same, jointly } = totalsOf(briefing, briefing.agreements);
  expect([conflict, differ, same].every((number) => number > 0)).toBe(true);
  expect([together, conflict + differ + same + jointly]).toEqual([points, points]);
  for (const agreement of briefing.agreements)
    expect(findingOf(briefing, agreement)).toMatch(/^Both keepers are reported on .+\.$/u);
});

test('one seed always makes the same briefing, and another seed another one', () => {
  expect(generateCorpus(sizes['1 ×'], 7)).toEqual(generateCorpus(sizes['1 ×'], 7));
  expect(generateCorpus(sizes['1 ×'], 7)).not.toEqual(generateCorpus(sizes['1 ×'], 8));
});

test('the parts of a long list hold everything once, in order', () => {
  for (const { id } of briefing.speakers) {
    const whole = statementsOfSpeaker(briefing, id);
    const parts = paginate(whole, pageSizes.statements);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap(({ items }) => items)).toEqual(whole);
  }
  const documents = searchParts(briefing);
  expect(documents.map(({ name }) => name).slice(0, 2)).toEqual(['documents.json', 'documents-2.json']);
  const ids = documents.flatMap((part) => part.documents.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('the parts of the index of names hold each locator once, and each entry begins once', () => {
  const kinds = indexNames(briefing);
  const locators = (of: { entries: readonly { groups: readonly { locators: readonly unknown[] }[] }[] }[]) =>
    of.flatMap(({ entries }) => entries.flatMap(({ groups }) => groups.flatMap((group) => group.locators)));
  const parts = partsOfIndex(kinds, pageSizes.locators);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.flatMap(({ items }) => locators([...items]))).toEqual(locators([...kinds]));
  const begun = parts.flatMap(({ items }) => items.flatMap(({ entries }) => entries.filter(({ continued }) => !continued)));
  const names = kinds.flatMap(({ entries }) => entries.map(({ name }) => name.id));
  expect(begun.map(({ name }) => name.id)).toEqual(names);
  const places = [...placesInIndex(parts).values()].flat();
  expect(places.map(({ name }) => name.id)).toEqual(names);
  for (const { name, part } of places) {
    const { items = [] } = parts.find(({ number }) => number === part) ?? {};
    expect(items.flatMap(({ entries }) => entries.map((entry) => entry.name.id))).toContain(name.id);
  }
});

test('the grid on the first page shows the agreements that it is given', () => {
  const rows = makeGrid(briefing, briefing.agreements.slice(0, pageSizes.overview));
  expect(rows.map(({ subject }) => subject)).toEqual(briefing.agreements.slice(0, 12));
  expect(rows).toHaveLength(pageSizes.overview);
});

test('the figures of many accounts are summed in one row', () => {
  const balance = balanceAccounts(briefing);
  const [total, ...others] = figuresOf(balance, pageSizes.overview);
  expect(others).toEqual([]);
  expect(total?.account).toBeNull();
  const attributed = total?.shares.reduce((sum, { quoted, indirect }) => sum + quoted + indirect, 0);
  expect((attributed ?? 0) + (total?.narrated ?? 0)).toBe(briefing.statements.length);
  expect(total?.coverage).toBeGreaterThan(0.5);
  expect(total?.coverage).toBeLessThan(1);
  expect(figuresOf(balance, 100).map(({ account }) => account)).toEqual(briefing.accounts);
});
