import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { sites } from '../sites.ts';
import { pagePaths } from './page-paths.ts';

test('every page answers, holds no script, and says nothing on the console', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => problems.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on('response', (response) => response.status() >= 400 && problems.push(`${response.url()}: ${response.status()}`));
  for (const path of await pagePaths(baseURL)) {
    await page.goto(path);
    expect(await page.locator('main').textContent(), path).not.toBe('');
    expect(await page.locator('script').count(), path).toBe(0);
  }
  expect(problems).toEqual([]);
  await context.close();
});

test('every internal link and fragment leads somewhere', async ({ page, baseURL }) => {
  const paths = await pagePaths(baseURL);
  const ids = new Map<string, Set<string>>();
  const links: { from: string; to: URL }[] = [];
  for (const path of paths) {
    await page.goto(path);
    const found = await page.evaluate(() => ({
      ids: Array.from(document.querySelectorAll('[id]'), ({ id }) => id),
      links: Array.from(document.querySelectorAll<HTMLAnchorElement>('a[href]'), ({ href }) => href),
    }));
    expect(new Set(found.ids).size, `ids of ${path} are unique`).toBe(found.ids.length);
    ids.set(path, new Set(found.ids));
    links.push(...found.links.map((href) => ({ from: path, to: new URL(href) })));
  }
  const origin = new URL(baseURL ?? '').origin;
  const broken: string[] = [];
  const files = new Map<string, number>();
  for (const { from, to } of links.filter(({ to }) => to.origin === origin)) {
    const known = ids.get(to.pathname);
    if (!known && !files.has(to.pathname)) files.set(to.pathname, (await page.request.get(to.pathname)).status());
    const fragment = decodeURIComponent(to.hash.slice(1));
    const leads = known ? fragment === '' || known.has(fragment) : files.get(to.pathname) === 200;
    if (!leads) broken.push(`${from} → ${to.pathname}${to.hash}`);
  }
  expect(broken).toEqual([]);
  expect(links.length).toBeGreaterThan(1000);
});

test('every address in the ledger is there, and every page is in the ledger', async ({ page, baseURL }) => {
  const base = new URL(baseURL ?? '').pathname.slice(0, -1);
  const { content } = sites.find(({ name }) => name === test.info().project.name) ?? { content: '' };
  const ledger = readFileSync(`${content}/permalinks.txt`, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('/'));
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

test('every page has a title, a description and a canonical address of its own', async ({ page, baseURL }) => {
  const seen = new Map<string, string>();
  for (const path of await pagePaths(baseURL)) {
    await page.goto(path);
    const head = await page.evaluate(() => ({
      title: document.title,
      language: document.documentElement.lang,
      description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
      canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '',
    }));
    expect(head.language, path).toBe('en');
    expect(head.description.length, path).toBeGreaterThan(20);
    expect(new URL(head.canonical).pathname, path).toBe(path);
    expect(seen.get(head.title), `${path} has the title of another page`).toBeUndefined();
    seen.set(head.title, path);
  }
});

test('an unknown address gets the page that says so', async ({ page }) => {
  const response = await page.goto('no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No page at this address');
});
