import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { inspectSite } from '../../src/inspection/inspect-site.ts';
import { readSite } from '../../src/inspection/read-site.ts';
import { sites } from '../sites.ts';

test('the built folder is whole', ({ baseURL }) => {
  const site = sites.find(({ name }) => name === test.info().project.name);
  expect(inspectSite(readSite(site?.outDir ?? '', baseURL ?? ''))).toEqual([]);
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

test('every page fits into the first round trip', () => {
  const site = sites.find(({ name }) => name === test.info().project.name);
  const folder = site?.outDir ?? '';
  const pages = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(20);
  // Ten segments of 1,460 bytes: what a server may send before it is answered, by RFC 6928.
  const tooLarge = pages.filter((name) => brotliCompressSync(readFileSync(join(folder, name))).length > 14_600);
  expect(tooLarge).toEqual([]);
});
