import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { launch } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import type { BriefingJson } from '../../src/exports/briefing-schema.ts';

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

/** The texts that a page shows, with the size of their letters in points, and whether they are a note, as the editor's words in brackets are. */
function shownTexts(page: Page): Promise<{ text: string; points: number; note: boolean }[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: { text: string; points: number; note: boolean }[] = [];
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      const text = texts.currentNode.textContent?.trim() ?? '';
      if (!parent || text === '' || parent.closest('script,style') || parent.getBoundingClientRect().width <= 1) continue;
      const points = Number.parseFloat(getComputedStyle(parent).fontSize) * 0.75;
      found.push({ text, points, note: parent.closest('small') !== null || /^\[.*\]$/u.test(text) });
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

test('the brief holds the finding, every agreement with its gist, its points and its public address, every speaker, and the edition', async ({
  page,
  request,
}) => {
  const { agreements, speakers, edition, finding } = (await (await request.get('data/briefing.json')).json()) as BriefingJson;
  await showAsPaper(page);
  const main = page.locator('main');
  await expect(main.getByRole('paragraph').first()).toContainText(finding);
  const shown = [];
  for (const agreement of agreements) {
    const entry = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: agreement.title }) });
    if ((await entry.count()) > 0) shown.push({ agreement, entry });
  }
  if (shown.length < agreements.length) {
    await expect(main).toContainText(
      `This page shows ${shown.length} of the ${agreements.length} agreements; the others are on the site.`,
    );
  }
  expect(shown.length).toBeGreaterThan(3);
  for (const { agreement, entry } of shown) {
    await expect(entry).toContainText(agreement.gist.text);
    const rows = page
      .getByRole('rowgroup')
      .filter({ hasText: `${agreement.number} ${agreement.title}` })
      .getByRole('row');
    const [first] = agreement.points;
    const conflicts = agreement.points.filter(({ relation }) => relation.kind === 'conflicts');
    for (const { question } of [...(first ? [first] : []), ...conflicts]) {
      await expect(rows.getByRole('rowheader').filter({ hasText: question })).toHaveText(
        /(?:conflict|differ in scope|differ in strength|say the same| only)$/u,
      );
    }
    for (const { question } of conflicts) {
      await expect(rows.getByRole('rowheader').filter({ hasText: question })).toHaveText(/conflict$/u);
    }
    const cells = await rows.first().getByRole('cell').all();
    expect(cells).toHaveLength(speakers.length + 1);
    // An account may say nothing of its own; of a speaker it is said that nothing is reported.
    for (const cell of cells.slice(0, -1)) await expect(cell).toHaveText(/\S.*\S/su);
  }
  const ids = shown.map(({ agreement }) => `${agreement.id}/`);
  await expect(main).toContainText(
    new RegExp(`example/(?:[a-z]+/)?agreements/ with ${new Intl.ListFormat('en-US').format(ids)} after it\\.`, 'u'),
  );
  for (const { name } of speakers) {
    const words = name.split(' ');
    await expect(main).toContainText(words.at(-1) ?? name);
  }
  await expect(main).toContainText(`edition ${edition}`);
  await expect(main.getByRole('img', { name: /^QR code of https:\/\/[a-z.-]*example\//u })).toBeVisible();
});

test('the brief says where the speaker of its words is inferred, and nowhere else', async ({ page, request }) => {
  const { statements } = (await (await request.get('data/briefing.json')).json()) as BriefingJson;
  await showAsPaper(page);
  const cited = await page
    .getByRole('cell')
    .getByRole('paragraph')
    .evaluateAll((paragraphs) =>
      paragraphs.flatMap((paragraph) => {
        const id = paragraph.querySelector('small a')?.getAttribute('href')?.split('#')[1];
        return id === undefined ? [] : [{ id, inferred: /speaker inferred/u.test(paragraph.textContent ?? '') }];
      }),
    );
  expect(cited.length).toBeGreaterThan(5);
  const carried = new Set(statements.filter(({ attribution }) => attribution === 'carried').map(({ id }) => id));
  expect(cited).toEqual(cited.map(({ id }) => ({ id, inferred: carried.has(id) })));
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

test('an agreement takes at most four sheets', async ({ page, request }) => {
  const { agreements } = (await (await request.get('data/briefing.json')).json()) as BriefingJson;
  for (const { id } of agreements) {
    await page.goto(`agreements/${id}/`);
    for (const format of formats) expect(pagesOf(await page.pdf({ format })), `${id}, ${format}`).toBeLessThanOrEqual(4);
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
