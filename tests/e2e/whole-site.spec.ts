import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { CONTINUE, EXIT, visit } from 'unist-util-visit';
import type { BriefingJson } from '../../src/exports/briefing-schema.ts';
import { inspectSite } from '../../src/inspection/inspect-site.ts';
import { readSite } from '../../src/inspection/read-site.ts';
import { budgets } from '../budgets.ts';
import { brotliSize } from '../measures.ts';
import { filesThatName } from '../names-in.ts';
import { pngSize } from '../png-size.ts';
import { sites } from '../sites.ts';

test('the built folder has no fault', ({ baseURL }) => {
  const site = sites.find(({ name }) => name === test.info().project.name);
  expect(inspectSite(readSite(site?.outDir ?? '', baseURL ?? ''))).toEqual([]);
});

test('the built folder has nothing of the other briefing, which was built at the same time', ({ baseURL }) => {
  const site = sites.find(({ name }) => name === test.info().project.name);
  const other = sites.find(({ content }) => content !== site?.content);
  const { files } = readSite(site?.outDir ?? '', baseURL ?? '');
  expect(filesThatName(files, other?.content ?? '')).toEqual([]);
  expect(filesThatName(files, site?.content ?? '').length).toBeGreaterThan(40);
});

test('every page for search engines has a card of the right size, and every card is small', ({ baseURL }) => {
  const folder = sites.find(({ name }) => name === test.info().project.name)?.outDir ?? '';
  const files = readdirSync(folder, { recursive: true }).map(String);
  const found = files
    .filter((file) => /^cards\/.+\.png$/u.test(file))
    .map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
  expect(found.length).toBeGreaterThan(40);
  for (const { file, bytes } of found) {
    expect({ file, ...pngSize(bytes) }).toEqual({ file, width: 1200, height: 630 });
    expect(bytes.length, file).toBeLessThan(120_000);
  }
  const shown = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ html }) => !/http-equiv="refresh"|name="robots" content="noindex"/u.test(html))
    .map(({ file, html }) => {
      const content = (property: string) => new RegExp(`property="${property}" content="([^"]*)"`, 'u').exec(html)?.[1] ?? '';
      return { file, image: content('og:image').replace(baseURL ?? '', ''), alt: content('og:image:alt') };
    });
  const cards = new Set(found.map(({ file }) => file));
  expect(shown.filter(({ image, alt }) => !cards.has(image) || alt === '')).toEqual([]);
  expect(shown.find(({ file }) => file === 'index.html')?.image).toBe('cards/home.png');
});

test('a script that is added to a page later does not run', async ({ page, baseURL }) => {
  const site = sites.find(({ name }) => name === test.info().project.name);
  const html = readFileSync(join(site?.outDir ?? '', 'index.html'), 'utf8');
  const violations: string[] = [];
  page.on('console', (message) => violations.push(message.text()));
  await page.route(baseURL ?? '', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: html.replace('</body>', '<script>document.title = "taken over"</script></body>'),
    }),
  );
  await page.goto('');
  expect(await page.title()).not.toBe('taken over');
  expect(violations.join()).toMatch(/Content Security Policy/u);
});

test('every page fits into the first round trip', () => {
  const folder = sites.find(({ name }) => name === test.info().project.name)?.outDir ?? '';
  const pages = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.html'))
    .map((path) => ({ path, bytes: brotliSize(readFileSync(join(folder, path), 'utf8')) }));
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.filter(({ bytes }) => bytes > budgets.page)).toEqual([]);
});

test('every page holds the one small style sheet whole, and the brief adds its own', () => {
  const folder = sites.find(({ name }) => name === test.info().project.name)?.outDir ?? '';
  const sheets = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.html'))
    .map((path) => /<style>(\/\*! tailwindcss.*?)<\/style>/su.exec(readFileSync(join(folder, path), 'utf8'))?.[1] ?? '');
  const [common = '', ...others] = [...new Set(sheets)].toSorted((a, b) => a.length - b.length);
  expect(brotliSize(common)).toBeLessThanOrEqual(budgets.sheet);
  expect(common).toContain('.speech-line');
  expect(others.filter((sheet) => !sheet.includes('.brief-grid'))).toEqual([]);
  expect(sheets.filter((sheet) => sheet !== common)).toHaveLength(others.length);
});

test('the first page, the lists of agreements, the brief, and each agreement and matter begin with the finding in the data', () => {
  const folder = sites.find(({ name }) => name === test.info().project.name)?.outDir ?? '';
  const data = JSON.parse(readFileSync(join(folder, 'data/briefing.json'), 'utf8')) as BriefingJson;
  const expected = [
    ...['', 'agreements/', 'brief/'].map((path) => ({ path, finding: data.finding })),
    ...data.agreements.map(({ id, finding }) => ({ path: `agreements/${id}/`, finding })),
    ...data.matters.map(({ id, finding }) => ({ path: `matters/${id}/`, finding })),
  ];
  const found = expected.map(({ path, finding }) => {
    const { description, first } = beginningOf(readFileSync(join(folder, path, 'index.html'), 'utf8'));
    return { path, description: description.slice(0, finding.length), first: first.slice(0, finding.length) };
  });
  expect(found).toEqual(expected.map(({ path, finding }) => ({ path, description: finding, first: finding })));
});

test('every list of agreements has the gist of each agreement as it stands in the data', () => {
  const folder = sites.find(({ name }) => name === test.info().project.name)?.outDir ?? '';
  const { agreements, matters } = JSON.parse(readFileSync(join(folder, 'data/briefing.json'), 'utf8')) as BriefingJson;
  const textAt = (path: string) => plain(textOf(fromHtml(readFileSync(join(folder, path, 'index.html'), 'utf8'))));
  for (const [path, listed] of [
    ['', agreements],
    ['agreements/', agreements],
    ['matters/', matters],
  ] as const) {
    const text = textAt(path);
    expect(
      listed.filter(({ gist }) => !text.includes(plain(gist.text))).map(({ id }) => id),
      path,
    ).toEqual([]);
  }
});

test('the first page and the list of agreements lead to every point of every agreement, and each agreement leads to its own points', () => {
  const folder = sites.find(({ name }) => name === test.info().project.name)?.outDir ?? '';
  const { agreements } = JSON.parse(readFileSync(join(folder, 'data/briefing.json'), 'utf8')) as BriefingJson;
  const pointsOf = (listed: typeof agreements) =>
    listed.flatMap(({ points }) => points.map(({ url }) => `${new URL(url).pathname}${new URL(url).hash}`));
  const unlinked = (path: string, listed: typeof agreements) => {
    const picture = pointLinksOf(readFileSync(join(folder, path, 'index.html'), 'utf8'));
    return pointsOf(listed).filter((point) => !picture.some((href) => point.endsWith(href.replace(/^.*(?=\/agreements)/u, ''))));
  };
  expect(pointsOf(agreements).length).toBeGreaterThan(15);
  for (const path of ['', 'agreements/']) expect(unlinked(path, agreements), path).toEqual([]);
  for (const agreement of agreements) expect(unlinked(`agreements/${agreement.id}/`, [agreement]), agreement.id).toEqual([]);
});

test('every published statement has the words of its seal on its page, in its account, and on each page that has its fragment', () => {
  const site = sites.find(({ name }) => name === test.info().project.name);
  const ledger = readFileSync(`${site?.content}/permalinks.txt`, 'utf8');
  const withdrawn = textIn(`${site?.content}/withdrawn.yaml`);
  const seals = new Map(Array.from(ledger.matchAll(/^\/statements\/(.+)\/ (\w{8})-/gmu), ([, id, seal]) => [id, seal]));
  const published = Array.from(ledger.matchAll(/^(\/statements\/(.+)\/|\/[^#\s]*(?=#))#?([^\s]*)/gmu))
    .map(([, path = '', of, fragment]) => ({ path, id: of ?? fragment ?? '' }))
    .filter(({ id }) => seals.has(id) && !withdrawn.includes(`/statements/${id}/`));
  const wrong = published.filter(({ path, id }) => {
    const words = wordsAt(readFileSync(join(site?.outDir ?? '', path, 'index.html'), 'utf8'), id);
    return createHash('sha256').update(words).digest('hex').slice(0, 8) !== seals.get(id);
  });
  expect(published.length).toBeGreaterThan(2 * seals.size);
  expect(wrong).toEqual([]);
});

/** The text of a file; empty if there is none. */
const textIn = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const plain = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

/** The description of a page, and the first paragraph below its title. */
function beginningOf(html: string): { description: string; first: string } {
  let [description, first, titled] = ['', '', false];
  visit(fromHtml(html), 'element', (element) => {
    const { tagName, properties } = element;
    if (tagName === 'meta' && properties['name'] === 'description') description = String(properties['content']);
    if (tagName === 'h1') titled = true;
    if (tagName === 'p' && titled && first === '') first = plain(textOf(element));
  });
  return { description, first };
}

/** Where the row heads lead in the pictures of points on a page. */
function pointLinksOf(html: string): string[] {
  const hrefs: string[] = [];
  visit(fromHtml(html), 'element', (row) => {
    if (row.tagName !== 'th' || row.properties['scope'] !== 'row') return;
    visit(row, 'element', ({ tagName, properties }) => {
      if (tagName === 'a') hrefs.push(String(properties['href']));
    });
  });
  return hrefs;
}

/** The words of the statement that has its fragment on a page, or that the page is about, without the […] of the editor. */
function wordsAt(html: string, id: string): string {
  const root = fromHtml(html);
  const target = select(root, ({ properties }) => properties['id'] === id) ?? root;
  const words = select(target, ({ tagName }) => tagName === 'blockquote') ?? target;
  return textOf(words)
    .trim()
    .replaceAll(/^\[…\]\s+|\s+\[…\]$/gu, '');
}

function select(part: Root | Element, matches: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(part, 'element', (element) => {
    if (!matches(element)) return CONTINUE;
    found = element;
    return EXIT;
  });
  return found;
}
