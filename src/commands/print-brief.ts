import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { shown } from '../chosen-briefing.ts';
import { publicAddress } from '../content-address.ts';
import { editionMark, printedBriefName } from '../exports/printed-brief.ts';
import { readContent } from '../loaders/read-content.ts';
import { browserArguments, provideBrowser } from './browser.ts';
import { inOwnFonts } from './own-fonts.ts';

/**
 * Builds the site and prints its brief into the content folder. It is printed once for each edition, so that a build needs no browser.
 * From one edition and one browser it always comes out the same.
 *
 * @returns whether it is printed; if not, the reason has been printed, and an earlier brief is as it was
 */
export async function printBrief(directory: string): Promise<boolean> {
  const path = join(directory, printedBriefName);
  const printed = shown(path);
  const html = buildBrief();
  if (html === null) return false;
  const { edition, content } = readContent(directory);
  const pdf = await printPage(html).catch((error: Error) => {
    console.error(`Unexpected failure of the browser, expected one that prints: ${error.message.split('\n')[0]}`);
    console.error(`  note: set BROWSER_PATH to another Chromium or Chrome; ${printed} is as it was`);
    return null;
  });
  if (pdf === null) return false;
  if (pdf === 'too long') {
    console.error(
      `Unexpected second page, expected one. Shorten the key words or gists on it, choose briefSetting: short in summit.yaml, or name fewer agreements and matters there (brief:). ${printed} is as it was.`,
    );
    return false;
  }
  const date = (content.changes?.record?.[0]?.date ?? '').replaceAll('-', '');
  writeFileSync(path, settled(pdf, date) + editionMark(edition), 'latin1');
  console.log(`${printed} holds edition ${edition}`);
  return true;
}

/** The page of the brief in a new build; null if the build failed. */
function buildBrief(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'brief-'));
  try {
    const env = { ...process.env, OUT_DIR: join(folder, 'site') };
    const { status } = spawnSync('node', ['src/commands/build.ts', '--silent'], { stdio: 'inherit', env });
    return status === 0 ? readFileSync(join(folder, 'site/brief/index.html'), 'utf8') : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Prints a page as if it already stood at its public address, because that is where its links on paper lead. The fonts are those of the
 * cards, so that it looks the same wherever it is printed.
 */
async function printPage(html: string): Promise<string | 'too long'> {
  const { site, base } = publicAddress();
  const browser = await chromium.launch({ executablePath: provideBrowser(), args: [...browserArguments] });
  try {
    // The policy of the page would keep the fonts out.
    const page = await browser.newPage({ bypassCSP: true });
    await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body: inOwnFonts(html) }));
    await page.goto(`${site}${base}brief/`);
    await page.evaluate(() => document.fonts.ready);
    // These fonts take less room than others may. The page gets as much air as they leave.
    for (const step of ['normal', 'tight']) {
      await page.getByRole('main').evaluate((sheet, set) => sheet.setAttribute('data-step', set), step);
      const pdf = (await page.pdf({ format: 'A4', tagged: true, outline: true })).toString('latin1');
      if (pdf.match(/\/Type\s*\/Page\b/gu)?.length === 1) return pdf;
    }
    return 'too long';
  } finally {
    await browser.close();
  }
}

/**
 * A PDF without what differs each time it is printed: it is dated to the day of its edition, and its nodes are numbered in their order.
 * It stays as long as before, because PDF counts its bytes.
 */
function settled(pdf: string, date: string): string {
  const numbers = new Map<string, string>();
  return pdf
    .replaceAll(/\/(CreationDate|ModDate) \(D:\d{14}/gu, (_, name: string) => `/${name} (D:${date}000000`)
    .replaceAll(/(?<=\(node)\d{8}(?=\))/gu, (number) => {
      if (!numbers.has(number)) numbers.set(number, String(numbers.size + 1).padStart(8, '0'));
      return numbers.get(number) ?? number;
    });
}
