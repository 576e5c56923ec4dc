import type { Root } from 'hast';
import { expect, test } from 'vitest';
import Head from '../../src/layouts/Head.astro';
import { absolute } from '../../src/links.ts';
import { all, rendered, text } from '../rendered.ts';
import { briefing } from '../small-briefing.ts';

const head = (props: Record<string, unknown> = {}) =>
  rendered(Head, { briefing, title: 'About', description: 'How it is made.', path: '/about/', ...props });

/** What the elements of a head say, by their names. */
function saidBy(part: Root): Record<string, string> {
  const tags = all(part, 'meta').map(({ properties }) => [properties['name'] ?? properties['property'], properties['content']]);
  const data: Record<string, string> = Object.assign({}, ...all(part, 'script').map((script) => JSON.parse(text(script))));
  return { ...Object.fromEntries(tags), headline: data['headline'], url: data['url'], datePublished: data['datePublished'] };
}

const canonical = (part: Root) =>
  all(part, 'link')
    .filter(({ properties }) => String(properties['rel']) === 'canonical')
    .map(({ properties }) => properties['href']);

test('gives browsers, reference managers, search engines, and those who share a page the same title, address, and date', async () => {
  const part = await head({ headline: 'About the quay talks' });
  const said = saidBy(part);
  const values = (names: readonly string[]) => [...new Set(names.map((name) => said[name]))];
  expect(values(['og:title', 'citation_title', 'DC.title', 'headline'])).toEqual(['About the quay talks']);
  expect(values(['og:url', 'citation_public_url', 'DC.identifier', 'url'])).toEqual([absolute('/about/')]);
  expect(values(['DC.date', 'datePublished'])).toEqual([said['citation_publication_date']?.replaceAll('/', '-')]);
  expect(said['DC.date']).toMatch(/^\d{4}-\d\d-\d\d$/u);
  expect(values(['description', 'og:description'])).toEqual(['How it is made.']);
  expect(canonical(part)).toEqual([absolute('/about/')]);
  expect(said['og:image']).toMatch(/\/cards\/[\w-]+\.png$/u);
});

test('names the page, then the site; the first page names the site, then the meeting', async () => {
  const { name, title } = briefing.summit;
  expect(all(await head(), 'title').map(text)).toEqual([`About · ${name}`]);
  expect(all(await head({ title: name, path: '/' }), 'title').map(text)).toEqual([`${name}: ${title}`]);
});

test('asks search engines to pass over a hidden page, and gives it no address and no card', async () => {
  const part = await head({ listed: 'nowhere' });
  const said = saidBy(part);
  expect(said['robots']).toBe('noindex');
  expect(canonical(part)).toEqual([]);
  expect([said['og:url'], said['citation_title'], said['og:image'], said['url']]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(said['og:title']).toBe('About');
});

test('sends search engines from a page that has moved to its new address', async () => {
  const part = await head({ listed: { at: '/rules/' } });
  const said = saidBy(part);
  expect(canonical(part)).toEqual([absolute('/rules/')]);
  expect([said['robots'], said['citation_title'], said['og:image']]).toEqual([undefined, undefined, undefined]);
});
