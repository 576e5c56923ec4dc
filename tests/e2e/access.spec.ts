import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { pagePaths, samplePages } from './page-paths.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The rules of WCAG 2.2, A and AA, the contrast of text of AAA, and what the authors of axe advise besides. */
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations'],
};
interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  readonly forcedColors?: 'active';
}
/** Each colour scheme and each width once. Pages of a kind are alike, so they take the looks in turn. */
const looks: readonly Look[] = [
  { colorScheme: 'dark', width: 360 },
  { colorScheme: 'light', width: 1280 },
];

const forced: Look = { colorScheme: 'dark', width: 360, forcedColors: 'active' };

/** What axe finds wrong with the open page in some looks. */
async function violationsOf(page: Page, among: readonly Look[]): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(axe);
  for (const { colorScheme, width, forcedColors = 'none' } of among) {
    await page.emulateMedia({ colorScheme, forcedColors });
    await page.setViewportSize({ width, height: 900 });
    const violations = await page.evaluate(async (given) => {
      const runner = (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe;
      return (await runner.run(given)).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
    }, options);
    found.push(
      ...violations.map((violation) => `${page.url()}, ${colorScheme}, ${width} px, forced colors ${forcedColors}: ${violation}`),
    );
  }
  return found;
}

/** The cumulative layout shift of the open page: how far its contents have moved since it was requested. */
function layoutShiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver(() => {});
        observer.observe({ type: 'layout-shift', buffered: true });
        // After two frames, everything that moves has moved.
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            resolve(
              observer.takeRecords().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
            ),
          ),
        );
      }),
  );
}

/** The number of tests that share the pages and run at the same time. */
const shares = 4;
for (let share = 0; share < shares; share += 1) {
  test(`every page passes axe, requests only its icon, and moves nothing, and a page of every kind does so in each look and with forced colours: share ${share + 1} of ${shares}`, async ({
    page,
    baseURL,
  }) => {
    const samples = await samplePages(baseURL);
    // Only a page of every kind of the other briefing.
    const isFirst = test.info().project.name === 'root';
    const paths = isFirst ? await pagePaths(baseURL) : samples;
    const every = isFirst ? [...looks, forced] : looks;
    const own = paths.filter((_, index) => index % shares === share);
    expect(own).not.toEqual([]);
    let requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    for (const [index, path] of own.entries()) {
      requests = [];
      await page.goto(path);
      expect(await layoutShiftOf(page), path).toBe(0);
      // Only the search requests its script, and what it searches.
      const asked = path.endsWith('/search/') ? /\/icon\.svg$|\/search\/|\/_astro\//u : /\/icon\.svg$/u;
      expect(
        requests.filter((request) => request !== path && !asked.test(request)),
        path,
      ).toEqual([]);
      expect(await violationsOf(page, samples.includes(path) ? every : looks.slice(index % 2, (index % 2) + 1))).toEqual([]);
    }
  });
}

test('from a narrow phone to a desk, no page scrolls sideways, no column is a letter wide, and the focus stays in sight', async ({
  page,
  baseURL,
}) => {
  for (const path of await samplePages(baseURL)) {
    await page.goto(path);
    for (const width of [320, 360, 600, 768, 820, 1024, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      const { wider, unseen, narrow } = await page.evaluate(() => ({
        wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        // The link that skips to the content is shown only if it has the focus.
        unseen: Array.from(document.querySelectorAll('a[href]:not([href="#page-main"]), button, input, summary'))
          .filter((element) => {
            let clipped: Element | null = element.checkVisibility() ? element : null;
            while (clipped && getComputedStyle(clipped).clipPath === 'none') clipped = clipped.parentElement;
            return clipped !== null;
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
        narrow: Array.from(document.querySelectorAll<HTMLElement>('main p, main li'))
          .filter(({ clientWidth, textContent }) => clientWidth > 0 && clientWidth < 80 && textContent.trim().length > 60)
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      }));
      expect({ wider, unseen, narrow }, `${path} at ${width} px`).toEqual({ wider: 0, unseen: [], narrow: [] });
    }
  }
});

test('no page scrolls sideways on a phone with letters twice as large', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const wide: string[] = [];
  for (const path of await samplePages(baseURL)) {
    await page.goto(path);
    const wider = await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 200% !important }');
      document.adoptedStyleSheets = [sheet];
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    if (wider > 0) wide.push(`${path}: ${wider} px`);
  }
  expect(wide).toEqual([]);
});

test('nothing is cut off, and nothing scrolls sideways, with the text spacing that a reader may set', async ({
  page,
  baseURL,
}) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 640 });
    for (const path of await samplePages(baseURL)) {
      await page.goto(path);
      // WCAG 2.2, success criterion 1.4.12. A constructed style sheet passes the policy of the page.
      const lost = await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
        );
        document.adoptedStyleSheets = [sheet];
        const root = document.documentElement;
        const cut = Array.from(document.querySelectorAll<HTMLElement>('main *, header *, footer *'))
          .filter((element) => /hidden|clip/u.test(getComputedStyle(element).overflow) && element.clientWidth > 1)
          .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => {
            return scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
          });
        return [
          ...(root.scrollWidth > root.clientWidth ? ['the page'] : []),
          ...cut.map((element) => element.outerHTML.slice(0, 80)),
        ];
      });
      expect(lost, `${path} at ${width} px`).toEqual([]);
    }
  }
});
