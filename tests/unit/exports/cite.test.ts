import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { citePage, citeStatement } from '../../../src/exports/cite.ts';
import { ash, ashKeep, birch, birchDoubts, bothBuild, ferryOld, gazette, herald, briefing } from '../../small-briefing.ts';

beforeAll(() => {
  vi.stubEnv('SITE', 'https://quay.example');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

test('a page is cited by its title, the edition and its address', () => {
  expect(citePage(briefing.summit, 'The ferry', '/agreements/ferry/')).toBe(
    '“The ferry”, The quay briefing, edition 0123abcd of June 2, 2030, https://quay.example/agreements/ferry/',
  );
});

test('the quotation marks within a title or headline are single ones in a citation', () => {
  const account = { ...gazette, title: 'Ash: “We keep it”' };
  expect(citePage(briefing.summit, account.title, '/')).toMatch(/^“Ash: ‘We keep it’”, The quay briefing, /u);
  expect(citeStatement(briefing.summit, { statement: ashKeep, account, speakers: [ash] })).toContain(', “Ash: ‘We keep it’”, ¶');
});

test('the citation of the first page has the name of the site once', () => {
  expect(citePage(briefing.summit, 'The quay briefing', '/')).toBe(
    'The quay briefing, edition 0123abcd of June 2, 2030, https://quay.example/',
  );
});

test('a statement is cited as reported, never as said', () => {
  expect(citeStatement(briefing.summit, { statement: ashKeep, account: gazette, speakers: [ash] })).toBe(
    'Ada Ash, as reported in Account 1, “Talks at the quay”, ¶\u00A01, quoted in the account; text fingerprint 0a1b2c3d; ' +
      'The quay briefing, edition 0123abcd of June 2, 2030, https://quay.example/statements/ash-keep/',
  );
});

test('a joint statement is cited with both names', () => {
  expect(citeStatement(briefing.summit, { statement: bothBuild, account: herald, speakers: [ash, birch] })).toMatch(
    /^Ada Ash and Ben Birch, as reported in Account 2, “Ferry to go”, ¶\u00A01, partly quoted in the account; /u,
  );
});

test('a citation says that the speaker is inferred, and whom an account relays', () => {
  expect(citeStatement(briefing.summit, { statement: birchDoubts, account: herald, speakers: [birch] })).toMatch(
    /^Ben Birch, as reported in Account 2, “Ferry to go”, ¶\u00A01, indirect speech, speaker inferred; text fingerprint /u,
  );
  const relayed = { ...ferryOld, chain: ['the harbor office'] };
  expect(citeStatement(briefing.summit, { statement: relayed, account: gazette, speakers: [] })).toMatch(
    /^Account 1, “Talks at the quay”, ¶\u00A02, the account, relaying the harbor office; text fingerprint /u,
  );
});

test('the own words of an account are cited as the account’s', () => {
  expect(citeStatement(briefing.summit, { statement: ferryOld, account: gazette, speakers: [] })).toMatch(
    /^Account 1, “Talks at the quay”, ¶\u00A02, the account’s own words; /u,
  );
});
