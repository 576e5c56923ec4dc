import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArguments, provideBrowser } from '../../src/commands/browser.ts';
import { budgets } from '../budgets.ts';
import { brotliSize, median } from '../measures.ts';
import type { BuiltPage, Sample } from './kinds.ts';
import { samplesOf } from './kinds.ts';
import type { Load } from './load.ts';
import { loadOften, slow } from './load.ts';
import { serve } from './serve.ts';
import type { Cell, Titled } from './table.ts';

/** What was measured of one page; bytes after Brotli unless they are raw, times in milliseconds. */
export interface PageRow {
  readonly name: string;
  readonly raw: number;
  readonly bytes: number;
  readonly inlineScript: number;
  /** Medians of the runs. */
  readonly firstPaint: number;
  readonly largestPaint: number;
}

/** What was measured of all pages. */
export interface PageFigures {
  readonly rows: readonly PageRow[];
  /** The largest of all pages of the site, whether it is among the rows or not. */
  readonly largest: BuiltPage;
  readonly pages: number;
}

const folder = 'test-results/bench/site';
const runs = 15;

/**
 * Builds the content at its public address, serves it, and measures a page of every kind.
 *
 * @throws Error where the content does not build, or there is no browser
 */
export async function measurePages(): Promise<PageFigures> {
  build();
  const pages = readPages();
  const site = await serve(folder);
  const browser = await chromium.launch({ executablePath: provideBrowser(), args: [...browserArguments] });
  try {
    const rows: PageRow[] = [];
    for (const sample of samplesOf(pages)) {
      const address = new URL(sample.page.path, site.address).href;
      rows.push(rowOf(sample, await loadOften(browser, address, runs)));
    }
    const largest = pages.reduce((one, other) => (other.bytes > one.bytes ? other : one));
    return { rows, largest, pages: pages.length };
  } finally {
    await browser.close();
    await site.close();
  }
}

function build(): void {
  const { SITE_URL: _, ...environment } = process.env;
  const { status } = spawnSync(process.execPath, ['src/commands/build.ts', '--silent'], {
    stdio: 'inherit',
    env: { ...environment, ASTRO_TELEMETRY_DISABLED: '1', BASE_PATH: '/', OUT_DIR: folder },
  });
  if (status !== 0) throw new Error('The content does not build, so no page can be measured.');
}

/** The pages that the sitemap names. */
function readPages(): BuiltPage[] {
  return readdirSync(folder)
    .filter((name) => /^sitemap-\d+\.xml$/u.test(name))
    .flatMap((name) => Array.from(readFileSync(join(folder, name), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/gu)))
    .map(([, location = '']) => {
      const path = new URL(location).pathname;
      const html = readFileSync(join(folder, decodeURIComponent(path), 'index.html'), 'utf8');
      return { path, html, bytes: brotliSize(html) };
    });
}

function rowOf({ name, page }: Sample, loads: readonly Load[]): PageRow {
  const scripts = page.html.matchAll(/<script(?! type="application\/ld\+json")[^>]*>(.*?)<\/script>/gsu);
  return {
    name,
    raw: Buffer.byteLength(page.html),
    bytes: page.bytes,
    inlineScript: Array.from(scripts).reduce((sum, [, script = '']) => sum + Buffer.byteLength(script), 0),
    firstPaint: median(loads.map(({ firstPaint }) => firstPaint)),
    largestPaint: median(loads.map(({ largestPaint }) => largestPaint)),
  };
}

/** The figures as two tables, of bytes and of time, with what they mean beneath. */
export function pageTables({ rows, largest, pages }: PageFigures): Titled[] {
  return [
    {
      title: 'What a page weighs',
      headings: ['page', 'raw', 'Brotli', 'inline script'],
      rows: [
        ...rows.map((row): Cell[] => [
          row.name,
          { value: row.raw },
          { value: row.bytes, budget: budgets.page },
          { value: row.inlineScript, budget: budgets.inlineScript },
        ]),
        [`${largest.path}, the largest of ${pages}`, '', { value: largest.bytes, budget: budgets.page }],
      ],
      notes: ['Bytes. Raw is the HTML with its styles and scripts; Brotli is the same as it is sent, at quality 11.'],
    },
    {
      title: `When a page is drawn: milliseconds on slow 4G, processor slowed ${slow.processor} times, medians of ${runs}`,
      headings: ['page', 'first', 'largest'],
      rows: rows.map((row): Cell[] => [row.name, { value: row.firstPaint }, { value: row.largestPaint }]),
      notes: [
        'First and largest contentful paint.',
        `The browser slows itself: ${slow.down / 1000} kbit/s down, ${slow.up / 1000} up, and ${slow.latency} ms for each request.`,
        'The server is on the same machine, so there is no lookup of a name, no handshake, no slow start of TCP and no loss:',
        'a real network adds to every page what these take, and the more the larger it is. Compare rows, not sites.',
      ],
    },
  ];
}
