import { expect, test } from 'vitest';
import SearchLog from '../../src/components/agreement/SearchLog.astro';
import type { Briefing } from '../../src/record/briefing.ts';
import type { ProvedSilence } from '../../src/record/silence.ts';
import { all, attribute, rendered, text } from '../rendered.ts';
import { gazette, herald, briefing, silences } from '../small-briefing.ts';

const [withHits, without] = silences as [ProvedSilence, ProvedSilence];
const log = (silence: ProvedSilence, of: Briefing = briefing) => rendered(SearchLog, { briefing: of, silence });
const summary = async (silence: ProvedSilence) => all(await log(silence), 'summary').map(text);

test('says what the account does instead of reporting the speaker, and how often the search hit', async () => {
  expect(await summary(withHits)).toEqual(['Account 1 does not report Birch on this. 2 matches, explained.']);
  expect(await summary({ ...withHits, hits: withHits.hits.slice(0, 1) })).toEqual([
    'Account 1 does not report Birch on this. 1 match, explained.',
  ]);
  expect(await summary(without)).toEqual(['Account 2 does not report Birch on this. No match.']);
});

test('has words of its own for each kind of silence', async () => {
  const kinds = ['mentioned-without-position', 'declined', 'denied'] as const;
  expect((await Promise.all(kinds.map((kind) => summary({ ...without, kind })))).flat()).toEqual([
    'Account 2 mentions Birch on this without a position. No match.',
    'Account 2 reports that Birch declined to answer. No match.',
    'Account 2 reports a denial by Birch. No match.',
  ]);
});

test('speaks of the one account that was searched, although no other account reports the speaker', async () => {
  const alone = { ...briefing, accounts: [herald] };
  expect(all(await log(without, alone), 'summary').map(text)).toEqual(['Account 2 does not report Birch on this. No match.']);
});

test('says so if it is the account itself that is silent', async () => {
  const { speaker: _, ...own } = without;
  expect(await summary(own)).toEqual(['Account 2 says nothing on this in its own words. No match.']);
});

test('gives the account that was searched, and the terms', async () => {
  expect(text(await log(withHits))).toContain('Words searched for in Account 1, also within longer words: “ferry”, “boat”.');
});

test('gives each hit its place and its explanation', async () => {
  const hits = all(await log(withHits), 'li');
  expect(hits.map(text)).toEqual([
    'ferry, ¶\u00A01: part of Ash’s statement “We will keep the ferry,”',
    'ferry, ¶\u00A02: The gazette’s own words.',
  ]);
  expect(hits.map((hit) => attribute(all(hit, 'a'), 'href'))).toEqual([
    ['/accounts/gazette/#p1', '/statements/ash-keep/'],
    ['/accounts/gazette/#p2'],
  ]);
});

test('names both speakers of a statement that explains a hit, or the account if the words are its own', async () => {
  const [hit] = withHits.hits;
  const explainedBy = async (statement: string) =>
    hit ? all(await log({ ...withHits, hits: [{ ...hit, statement }] }), 'li').map(text) : [];
  expect(await explainedBy('both-build')).toEqual([
    'ferry, ¶\u00A01: part of Ash and Birch’s statement “Ash and Birch ‘will build’ a bridge,”',
  ]);
  expect(await explainedBy('ferry-old')).toEqual(['ferry, ¶\u00A01: part of the account’s own words “The ferry is old.”']);
});

test('explains equal hits with the same explanation once, with each of their places', async () => {
  const [, hit] = withHits.hits;
  if (!hit) throw new Error('no hit');
  const again = { ...hit, paragraph: 3, start: 90 };
  const hits = [hit, { ...hit, start: hit.start + 1 }, again, { ...again, text: 'ferries' }, { ...again, reason: 'Another.' }];
  const items = all(await log({ ...withHits, hits }), 'li');
  expect(items.map(text)).toEqual([
    'ferry (3 times), ¶\u00A02, ¶\u00A03: The gazette’s own words.',
    'ferries, ¶\u00A03: The gazette’s own words.',
    'ferry, ¶\u00A03: Another.',
  ]);
  expect(items.map((item) => attribute(all(item, 'a'), 'href'))).toEqual([
    ['/accounts/gazette/#p2', '/accounts/gazette/#p3'],
    ['/accounts/gazette/#p3'],
    ['/accounts/gazette/#p3'],
  ]);
});

test('prefers the editor’s reason for a hit to the statement that holds it', async () => {
  const [, hit] = withHits.hits;
  expect(hit).toMatchObject({ statement: 'ferry-old', reason: 'The gazette’s own words.' });
  expect(all(await log({ ...withHits, hits: hit ? [hit] : [] }), 'li').map(text)).toEqual([
    'ferry, ¶\u00A02: The gazette’s own words.',
  ]);
});

test('shows no list if there was no hit', async () => {
  expect(all(await log(without), 'li')).toEqual([]);
});

test('says what language a hit is in, and that it runs from right to left', async () => {
  const of = { ...briefing, accounts: [{ ...gazette, language: 'ar' }, herald] };
  const [hit] = all(await log(withHits, of), 'li');
  expect(hit && all(hit, 'span').map(({ properties }) => [properties['lang'], properties['dir']])).toEqual([
    ['ar', 'rtl'],
    ['ar', 'rtl'],
  ]);
});

test('has its fragment inside the part that opens, so that a link to it opens that part', async () => {
  const [details] = all(await log(withHits), 'details');
  expect(details && attribute([details], 'id')).toEqual([null]);
  expect(details && attribute(all(details, 'div'), 'id')).toEqual(['page-receipt-birch--gazette']);
});
