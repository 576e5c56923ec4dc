import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { launch } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';

const formats = ['A4', 'Letter'] as const;
const minimum = { top: '6mm', bottom: '6mm', left: '6mm', right: '6mm' };
const settings = {
  'default margins': {},
  'no background graphics': { printBackground: false },
  'background graphics': { printBackground: true },
  'headers and footers': {
    displayHeaderFooter: true,
    headerTemplate: '<span style="font-size: 8px" class="title"></span>',
    footerTemplate: '<span style="font-size: 8px" class="pageNumber"></span>',
  },
  'minimum margins': { margin: minimum },
};

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length;

for (const [name, options] of Object.entries(settings)) {
  test(`the brief prints on one page of A4 and of Letter: ${name}`, async ({ page }) => {
    await page.goto('brief/');
    for (const format of formats) expect(pagesOf(await page.pdf({ format, ...options })), format).toBe(1);
  });
}

/** Shows a page as paper of the width that the brief's margins leave on A4, in CSS pixels. */
async function showAsPaper(page: Page): Promise<void> {
  await page.setViewportSize({ width: 672, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('brief/');
}

/** The texts that a page shows, with the size of their letters in points, and whether they stand in a note. */
function shownTexts(page: Page): Promise<{ text: string; points: number; note: boolean }[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: { text: string; points: number; note: boolean }[] = [];
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      const text = texts.currentNode.textContent?.trim() ?? '';
      if (!parent || text === '' || parent.closest('script,style') || parent.getBoundingClientRect().width <= 1) continue;
      const points = Number.parseFloat(getComputedStyle(parent).fontSize) * 0.75;
      found.push({ text, points, note: parent.closest('small') !== null });
    }
    return found;
  });
}

test('on paper the brief’s letters are at least 8.5 points, those of its notes 7', async ({ page }) => {
  await showAsPaper(page);
  const texts = await shownTexts(page);
  expect(texts.length).toBeGreaterThan(40);
  expect(texts.filter(({ points, note }) => points < (note ? 7 : 8.5))).toEqual([]);
});

test('on paper nothing of the brief is cut off', async ({ page }) => {
  await showAsPaper(page);
  const cut = await page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('main, main *'))
      .filter(({ clientWidth }) => clientWidth > 1)
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
  expect(cut).toEqual([]);
});

test('the brief holds every agreement with its relation and its public address, every speaker, and the edition', async ({
  page,
  request,
}) => {
  const { agreements, speakers, edition } = await (await request.get('data/briefing.json')).json();
  await showAsPaper(page);
  const main = page.locator('main');
  for (const agreement of agreements as { id: string; title: string }[]) {
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: agreement.title }) });
    await expect(row).toContainText(/(?:conflict|differ|the same|one voice only) on/u);
    await expect(row).toContainText(new RegExp(`(?:example)/(?:[a-z]+/)?agreements/${agreement.id}/`, 'u'));
    await expect(row.getByRole('cell')).toHaveCount(speakers.length + 1);
    for (const cell of await row.getByRole('cell').all()) await expect(cell).not.toBeEmpty();
  }
  for (const { name } of speakers as { name: string }[]) {
    const words = name.split(' ');
    await expect(main).toContainText(words.at(-1) ?? name);
  }
  await expect(main).toContainText(`edition ${edition}`);
  await expect(main.getByRole('img', { name: /^QR code of https:\/\/[a-z.-]*example\//u })).toBeVisible();
});

const stale = 'public/brief.pdf is not this edition’s: run npm run brief:pdf';
const withoutSpace = (text: string) => text.replaceAll(/\s+/gu, '');

test('the PDF in the repository is the page: its words, its edition, one tagged page with title, language and outline', async ({
  page,
}) => {
  test.skip(test.info().project.name !== 'root', 'It is the real briefing’s');
  const file = readFileSync('public/brief.pdf');
  await showAsPaper(page);
  const texts = await shownTexts(page);
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const { text, totalPages } = await extractText(pdf, { mergePages: true });
  expect(texts.length).toBeGreaterThan(40);
  const missing = texts.filter((shown) => !withoutSpace(text).includes(withoutSpace(shown.text)));
  expect(missing, stale).toEqual([]);
  expect(totalPages).toBe(1);
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({ Title: await page.title(), Language: 'en' });
  expect((await pdf.getMarkInfo())?.['Marked']).toBe(true);
  expect(((await pdf.getOutline()) ?? []).length).toBeGreaterThan(0);
  expect(file.byteLength).toBeLessThan(150_000);
});

test('the PDF is served where it is this edition’s, and nowhere else', async ({ page, request }) => {
  await page.goto('brief/');
  const own = test.info().project.name === 'root';
  await expect(page.getByRole('link', { name: 'the PDF' })).toHaveCount(own ? 1 : 0);
  expect((await request.get('brief.pdf')).status(), stale).toBe(own ? 200 : 404);
});

test('every other page has its address, the edition and its number at its foot', async ({ page, request }) => {
  const { edition } = await (await request.get('data/briefing.json')).json();
  await page.goto('statements/');
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const { text, totalPages } = await extractText(pdf, { mergePages: false });
  expect(totalPages).toBeGreaterThan(1);
  for (const [index, words] of text.entries()) {
    expect(withoutSpace(words)).toMatch(new RegExp(`example/(?:[a-z]+/)?statements/·edition${edition}`, 'u'));
    expect(withoutSpace(words)).toContain(`${index + 1}/${totalPages}`);
  }
});

/** Half an inch. */
const firefoxDefault = { top: '12.7mm', bottom: '12.7mm', left: '12.7mm', right: '12.7mm' };
const firefoxes = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

test('Firefox prints the brief on one page too', async ({ baseURL }) => {
  const executablePath = firefoxes.find((path) => existsSync(path));
  test.skip(executablePath === undefined, 'No Firefox is installed');
  const browser = await launch({ browser: 'firefox', ...(executablePath ? { executablePath } : {}) });
  try {
    const page = await browser.newPage();
    await page.goto(new URL('brief/', baseURL).href);
    for (const format of formats) {
      for (const margin of [firefoxDefault, minimum]) {
        const pdf = await page.pdf({ format, margin });
        const { numPages } = await getDocumentProxy(new Uint8Array(pdf));
        expect(numPages, `${format}, ${margin.top} margins`).toBe(1);
      }
    }
  } finally {
    await browser.close();
  }
});
