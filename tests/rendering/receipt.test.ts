import { expect, test } from 'vitest';
import Receipt from '../../src/components/agreement/Receipt.astro';
import { all, attribute, rendered, text } from '../rendered.ts';
import { gazette, herald, silences } from '../small-records.ts';

const withHits = { silence: silences[0], account: gazette, who: 'Birch', subject: 'The ferry' };
const without = { silence: silences[1], account: herald, who: 'Birch', subject: 'The ferry' };
const summary = async (props: Record<string, unknown>) => all(await rendered(Receipt, props), 'summary').map(text);

test('says who is silent on what, in which account, how, and how often the search hit', async () => {
  expect(await summary(withHits)).toEqual(['Birch on The ferry in Account\u00A01: not mentioned (2 hits, explained)']);
  expect(await summary(without)).toEqual(['Birch on The ferry in Account\u00A02: not mentioned (no hit)']);
});

test('says so where it is the account that is silent', async () => {
  expect(await summary({ ...without, who: null })).toEqual(['Account\u00A02 itself on The ferry: not mentioned (no hit)']);
});

test('gives the terms that were searched for', async () => {
  expect(text(await rendered(Receipt, withHits))).toContain('Searched for, inside longer words too: “ferry”, “boat”.');
});

test('gives each hit its place and what explains it', async () => {
  const hits = all(await rendered(Receipt, withHits), 'li');
  expect(hits.map(text)).toEqual([
    'ferry, ¶\u00A01: stands in another statement, ash-keep',
    'ferry, ¶\u00A02: The gazette’s own words.',
  ]);
  expect(hits.map((hit) => attribute(all(hit, 'a'), 'href'))).toEqual([
    ['/accounts/gazette/#p1', '/statements/ash-keep/'],
    ['/accounts/gazette/#p2'],
  ]);
});

test('shows no list where nothing was hit', async () => {
  expect(all(await rendered(Receipt, without), 'li')).toEqual([]);
});

test('says what language a hit is in, and that it runs from right to left', async () => {
  const [hit] = all(await rendered(Receipt, { ...withHits, account: { ...gazette, language: 'ar' } }), 'li');
  expect(hit && all(hit, 'span')[0]?.properties).toMatchObject({ lang: 'ar', dir: 'rtl' });
});
