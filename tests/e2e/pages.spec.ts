import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { sites } from '../sites.ts';
import { pagePaths, samplePages } from './page-paths.ts';

test('every page answers, can be read without JavaScript, does not scroll sideways, and writes nothing to the console', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => problems.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on('response', (response) => response.status() >= 400 && problems.push(`${response.url()}: ${response.status()}`));
  const paths = test.info().project.name === 'root' ? await pagePaths(baseURL) : await samplePages(baseURL);
  for (const path of paths) {
    await page.goto(path);
    expect(await page.locator('main').textContent(), path).not.toBe('');
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
  }
  expect(problems).toEqual([]);
  await context.close();
});

test('every address in the ledger is there, and every page is in the ledger', async ({ page, baseURL }) => {
  const base = new URL(baseURL ?? '').pathname.slice(0, -1);
  const { content } = sites.find(({ name }) => name === test.info().project.name) ?? { content: '' };
  const ledger = readFileSync(`${content}/permalinks.txt`, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('/'))
    .map((line) => line.split(' ')[0] ?? '');
  const lost: string[] = [];
  for (const [path, addresses] of Map.groupBy(ledger, (address) => address.split('#')[0] ?? '')) {
    const response = await page.request.get(base + path);
    const html = await response.text();
    if (!response.ok()) lost.push(path);
    for (const fragment of addresses.flatMap((address) => address.split('#')[1] ?? [])) {
      if (!html.includes(`id="${fragment}"`)) lost.push(`${path}#${fragment}`);
    }
  }
  expect(lost).toEqual([]);
  expect((await pagePaths(baseURL)).filter((path) => !ledger.includes(path.slice(base.length)))).toEqual([]);
});

test('an unknown address shows the page that says so', async ({ page }) => {
  const response = await page.goto('no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No page at this address');
});
