import './plain-errors.ts';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { publicAddress } from '../content-address.ts';
import { editionMark, printedBriefFile } from '../exports/printed-brief.ts';
import { contentDirectory, readBriefing } from '../loaders/read-briefing.ts';
import { browserArguments, provideBrowser } from './browser.ts';
import { readArguments } from './read-arguments.ts';

// Once for each edition, so that a build needs no browser. The file is the same whenever it is made of one edition with one browser.
readArguments({
  call: 'npm run brief:pdf',
  does: `Builds the site and prints its brief to ${printedBriefFile}. BROWSER_PATH names another Chromium or Chrome than the one that is found.`,
  example: 'npm run brief:pdf',
  most: 0,
});
const folder = mkdtempSync(join(tmpdir(), 'brief-'));
process.exitCode = await print().finally(() => rmSync(folder, { recursive: true, force: true }));

async function print(): Promise<number> {
  const { status } = spawnSync('node', ['src/commands/build.ts', '--silent'], {
    stdio: 'inherit',
    env: { ...process.env, OUT_DIR: join(folder, 'site') },
  });
  if (status !== 0) return 1;
  const { edition, briefing } = readBriefing(contentDirectory());
  const html = readFileSync(join(folder, 'site/brief/index.html'), 'utf8');
  const pdf = await printPage(html).catch((error: Error) => {
    console.error(`Unexpected failure of the browser, expected one that prints: ${error.message.split('\n')[0]}`);
    console.error(`  note: set BROWSER_PATH to another Chromium or Chrome; ${printedBriefFile} is as it was`);
    return null;
  });
  if (pdf === null) return 1;
  const pages = pdf.match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
  if (pages !== 1) {
    console.error(
      `Unexpected ${pages} pages, expected one. Shorten key words, or choose briefSetting: tight or short in summit.yaml. ${printedBriefFile} is as it was.`,
    );
    return 1;
  }
  const date = (briefing.changes?.record?.[0]?.date ?? '').replaceAll('-', '');
  writeFileSync(printedBriefFile, settled(pdf, date) + editionMark(edition), 'latin1');
  console.log(`${printedBriefFile} holds edition ${edition}`);
  return 0;
}

/** Prints a page as if it stood at its public address already, which is where the links on paper lead. */
async function printPage(html: string): Promise<string> {
  const { site, base } = publicAddress();
  const browser = await chromium.launch({ executablePath: provideBrowser(), args: [...browserArguments] });
  try {
    const page = await browser.newPage();
    await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(`${site}${base}brief/`);
    return (await page.pdf({ format: 'A4', tagged: true, outline: true })).toString('latin1');
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
