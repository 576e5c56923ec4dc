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
 * Builds the site and prints its brief into the content folder, once for each edition, so that a build needs no browser. The file is the
 * same whenever it is made of one edition with one browser.
 *
 * @returns whether it is printed; if not, what is in the way has been told, and a brief of before is as it was
 */
export async function printBrief(directory: string): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'brief-'));
  return await print(directory, folder).finally(() => rmSync(folder, { recursive: true, force: true }));
}

async function print(directory: string, folder: string): Promise<boolean> {
  const path = join(directory, printedBriefName);
  const printed = shown(path);
  const { status } = spawnSync('node', ['src/commands/build.ts', '--silent'], {
    stdio: 'inherit',
    env: { ...process.env, OUT_DIR: join(folder, 'site') },
  });
  if (status !== 0) return false;
  const { edition, content } = readContent(directory);
  const html = readFileSync(join(folder, 'site/brief/index.html'), 'utf8');
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

/**
 * Prints a page as if it stood at its public address already, which is where the links on paper lead, and in the fonts of the cards, so
 * that it looks the same wherever it is printed.
 */
async function printPage(html: string): Promise<string | 'too long'> {
  const { site, base } = publicAddress();
  const browser = await chromium.launch({ executablePath: provideBrowser(), args: [...browserArguments] });
  try {
    // The page's own policy would keep the fonts out.
    const page = await browser.newPage({ bypassCSP: true });
    await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body: inOwnFonts(html) }));
    await page.goto(`${site}${base}brief/`);
    await page.evaluate(() => document.fonts.ready);
    // These fonts take less room than others may, so that the page can have as much air as they leave.
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
 * A PDF that says it was made on the day of its edition, and numbers its nodes in their order, whatever numbers the browser had
 * come to; as long as before, since PDF counts its bytes.
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
