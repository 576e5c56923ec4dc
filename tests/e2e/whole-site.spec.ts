import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { inspectSite } from '../../src/inspection/inspect-site.ts';
import { readSite } from '../../src/inspection/read-site.ts';
import { budgets } from '../budgets.ts';
import { brotliSize, median } from '../measures.ts';
import { floorOf, linkTargets, sum } from '../bench/floor.ts';
import { agreementSizes, samplesOf } from '../bench/kinds.ts';
import { pngSize } from '../png-size.ts';
import { sites } from '../sites.ts';

test('the built folder is whole', ({ baseURL }) => {
  const site = sites.find(({ name }) => name === test.info().project.name);
  expect(inspectSite(readSite(site?.outDir ?? '', baseURL ?? ''))).toEqual([]);
});

test('every page shows a card of its size, and every card is small', ({ baseURL }) => {
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
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
    .map(({ file, html }) => {
      const content = (property: string) => new RegExp(`property="${property}" content="([^"]*)"`, 'u').exec(html)?.[1] ?? '';
      return { file, image: content('og:image').replace(baseURL ?? '', ''), alt: content('og:image:alt') };
    });
  const cards = new Set(found.map(({ file }) => file));
  expect(shown.filter(({ image, alt }) => !cards.has(image) || alt === '')).toEqual([]);
  expect(shown.find(({ file }) => file === 'index.html')?.image).toBe('cards/home.png');
});

test('a script that is added to a page by hand does not run', async ({ page, baseURL }) => {
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

test('every page fits into the first round trip, and pages of every kind add little to what they have to send', () => {
  const site = sites.find(({ name }) => name === test.info().project.name);
  const folder = site?.outDir ?? '';
  const pages = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const html = readFileSync(join(folder, name), 'utf8');
      return { path: `/${name.replace(/index\.html$/u, '')}`, html, bytes: brotliSize(html) };
    });
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.filter(({ bytes }) => bytes > budgets.page).map(({ path }) => path)).toEqual([]);
  expect(median(agreementSizes(pages))).toBeLessThanOrEqual(budgets.agreement);
  const targets = linkTargets(pages.map(({ path, html }) => [path, html]));
  const ratios = samplesOf(pages).map(({ page: { path, html, bytes } }) => ({
    path,
    ratio: bytes / sum(floorOf(html, targets.get(path) ?? new Set())),
  }));
  expect(ratios.length).toBeGreaterThan(10);
  expect(ratios.filter(({ ratio }) => ratio > budgets.toFloor)).toEqual([]);
});
