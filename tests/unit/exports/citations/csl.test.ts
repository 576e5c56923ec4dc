import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { accountItem, cslItemSchema, cslItems, editionDate } from '../../../../src/exports/citations/csl.ts';
import { readContent } from '../../../../src/loaders/read-content.ts';
import { toBriefing } from '../../../../src/loaders/to-briefing.ts';
import { gazette, briefing } from '../../../small-briefing.ts';

beforeAll(() => {
  vi.stubEnv('SITE', 'https://quay.example');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

/** The published schema, https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json at version 1.0.2. */
const published = z.fromJSONSchema(JSON.parse(readFileSync('tests/fixtures/csl/csl-data.json', 'utf8')));
const itemOf = (id: string) => cslItems(briefing).find((item) => item.id === id);

test('a statement is a page without an author; whoever is reported to have said it stands in the title and the note', () => {
  expect(itemOf('statement-ash-keep')).toEqual({
    id: 'statement-ash-keep',
    type: 'webpage',
    title: 'Ada Ash, as reported in Account 1 ¶\u00A01, quoted in the account: Will it stay?',
    'container-title': 'The quay briefing',
    issued: { 'date-parts': [[2030, 6, 2]] },
    URL: 'https://quay.example/statements/ash-keep/',
    language: 'en',
    version: '0123abcd',
    note:
      'Ada Ash, as reported in Account 1, “Talks at the quay”, ¶\u00A01, quoted in the account; ' +
      'text fingerprint 0a1b2c3d; The quay briefing, edition 0123abcd',
  });
});

test('a joint statement names both speakers, and the own words of an account name nobody', () => {
  expect(itemOf('statement-both-build')?.title).toBe(
    'Ada Ash and Ben Birch, as reported in Account 2 ¶\u00A01, partly quoted in the account: Will it be built?',
  );
  expect(itemOf('statement-ferry-old')?.title).toBe('Account 1 ¶\u00A02, the account’s own words: How old is it?');
});

test('the title has the question that the statement answers, or the first of several, and how it is reported', () => {
  expect(itemOf('statement-birch-doubts')).toMatchObject({
    title: 'Ben Birch, as reported in Account 2 ¶\u00A01, indirect speech, speaker inferred: Will it be built?',
    note:
      'Ben Birch, as reported in Account 2, “Ferry to go”, ¶\u00A01, indirect speech, speaker inferred; ' +
      'text fingerprint 0a1b2c3d; The quay briefing, edition 0123abcd',
  });
});

test('an agreement, a matter and the briefing name the accounts that they rest on', () => {
  const both = 'Account 1, “Talks at the quay” and Account 2, “Ferry to go”';
  expect(itemOf('agreement-ferry')).toMatchObject({ title: 'The ferry', URL: 'https://quay.example/agreements/ferry/' });
  expect(itemOf('agreement-ferry')?.note).toBe(
    `Statements as reported in ${both}, side by side; The quay briefing, edition 0123abcd`,
  );
  expect(itemOf('matter-bridge')?.note).toBe(
    'Statements as reported in Account 2, “Ferry to go”, side by side; The quay briefing, edition 0123abcd',
  );
  expect(itemOf('briefing')).toMatchObject({ title: 'The quay talks', URL: 'https://quay.example/' });
});

test('an account says who published it, or that this is not known', () => {
  expect(itemOf('account-gazette')?.note).toMatch(/, word for word; its publisher is The Gazette; text fingerprint 00000000;/u);
  expect(itemOf('account-herald')?.note).toMatch(/, word for word; its publisher is unknown; text fingerprint 11111111;/u);
  const named = accountItem(briefing.summit, { ...gazette, name: 'The Gazette' });
  expect(named.note).toMatch(/^The text of The Gazette, “Talks at the quay”, word for word; text fingerprint 00000000;/u);
});

test('the date is that of the edition that is built, or of the newest if that has no entry yet', () => {
  expect(editionDate({ ...briefing.summit, edition: '99990000' })).toBe('2030-05-04');
  expect(editionDate({ ...briefing.summit, edition: 'ffffffff' })).toBe('2030-06-02');
  expect(() => editionDate({ ...briefing.summit, editions: [] })).toThrow('No entry gives the date of edition 0123abcd');
});

describe.each(['content', 'tests/fixtures/briefing'])('in %s', (directory) => {
  const stored = toBriefing(readContent(directory));

  test('each agreement, matter, account and statement has a record, and so has the briefing', () => {
    const { agreements, matters, accounts, statements } = stored;
    const items = cslItems(stored);
    expect(items).toHaveLength(1 + agreements.length + matters.length + accounts.length + statements.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(new Set(items.map(({ URL }) => URL)).size).toBe(items.length);
    // Two statements may answer one question in one paragraph. Their fingerprints tell them apart.
    expect(new Set(items.map(({ title, note }) => `${title} ${note}`)).size).toBe(items.length);
  });

  test('each record is valid by the published schema and by ours, and names no author', () => {
    const items = cslItems(stored);
    expect(published.safeParse(items).error?.issues ?? []).toEqual([]);
    for (const item of items) expect(cslItemSchema.parse(item)).toEqual(item);
    expect(items.filter((item) => 'author' in item || 'accessed' in item)).toEqual([]);
  });

  test('no title holds words of a statement, whose capitals a style would change', () => {
    const items = new Map(cslItems(stored).map((item) => [item.id, item]));
    for (const { id, text } of stored.statements) expect(items.get(`statement-${id}`)?.title).not.toContain(text);
  });
});

test('the published schema refuses a record of another form', () => {
  expect(published.safeParse([{ id: 'a', type: 'webpage', title: 'A', speaker: 'B' }]).success).toBe(false);
  expect(published.safeParse([{ id: 'a', type: 'web page' }]).success).toBe(false);
});
