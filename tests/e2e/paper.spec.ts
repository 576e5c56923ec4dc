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

test('the brief prints on one page even if all letters are broad and high', async ({ page }) => {
  await page.goto('brief/');
  // DejaVu Serif is broader than any font that the site asks for.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { font-family: "DejaVu Serif", Georgia, serif !important }');
    document.adoptedStyleSheets = [sheet];
  });
  for (const format of formats) expect(pagesOf(await page.pdf({ format })), format).toBe(1);
});

/** Shows a page as on paper, at the width that the margins of the brief leave on A4, in CSS pixels. */
async function showAsPaper(page: Page): Promise<void> {
  await page.setViewportSize({ width: 672, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('brief/');
}

/** The texts that a page shows, with their letter size in points, and whether they are a note, such as the editor's words in brackets. */
function shownTexts(page: Page): Promise<{ text: string; points: number; note: boolean }[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: { text: string; points: number; note: boolean }[] = [];
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      const text = texts.currentNode.textContent?.trim() ?? '';
      if (
        !parent ||
        text === '' ||
        parent.closest('script,style,[aria-hidden=true]') ||
        parent.getBoundingClientRect().width <= 1
      )
        continue;
      const points = Number.parseFloat(getComputedStyle(parent).fontSize) * 0.75;
      found.push({ text, points, note: parent.closest('small') !== null || /^\[.*\]$/u.test(text) });
    }
    return found;
  });
}

test('on paper the letters of the brief have at least 8.5 points, and those of its notes 7', async ({ page }) => {
  await showAsPaper(page);
  const texts = await shownTexts(page);
  expect(texts.length).toBeGreaterThan(40);
  expect(texts.filter(({ points, note }) => points < (note ? 7 : 8.5))).toEqual([]);
});

test('on paper no text of the brief is cut off', async ({ page }) => {
  await showAsPaper(page);
  const cut = await page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('main, main *'))
      .filter(({ clientWidth }) => clientWidth > 1)
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
  expect(cut).toEqual([]);
});

test('the brief holds the finding and how far to rely on it, every agreement with each voice and its gist, the conflicts, and the sources', async ({
  page,
  request,
}) => {
  const { agreements, accounts, speakers, edition, finding } = (await (
    await request.get('data/briefing.json')
  ).json()) as BriefingJson;
  await showAsPaper(page);
  const main = page.locator('main');
  await expect(main.locator('p', { hasText: finding }).first()).toBeVisible();
  await expect(main).toContainText('How far to rely on this.');
  const shown = [];
  for (const agreement of agreements) {
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: agreement.title }) });
    if ((await row.count()) > 0) shown.push({ agreement, row });
  }
  if (shown.length < agreements.length) {
    await expect(main).toContainText(
      `This page shows ${shown.length} of the ${agreements.length} agreements; the others are on the site.`,
    );
  }
  expect(shown.length).toBeGreaterThan(3);
  for (const { agreement, row } of shown) {
    await expect(row.getByRole('rowheader')).toContainText(
      /\?.*(?:conflict|iffer in scope|iffer in strength|say the same| only)\.$/u,
    );
    const cells = await row.getByRole('cell').all();
    expect(cells).toHaveLength(speakers.length + 1);
    for (const cell of cells) await expect(cell).toHaveText(/\S.*\S/su);
    await expect(cells.at(-1) ?? row).toContainText(agreement.gist.text);
    // A conflict is shown in all its voices, or listed among the other points.
    for (const { question, relation } of agreement.points) {
      if (relation.kind === 'conflicts') await expect(main).toContainText(question);
    }
  }
  const ids = shown.map(({ agreement }) => `${agreement.id}/`);
  await expect(main).toContainText(
    new RegExp(`example/(?:[a-z]+/)?agreements/ with ${new Intl.ListFormat('en-US').format(ids)} after it\\.`, 'u'),
  );
  for (const { name } of speakers) {
    const shortName = name.split(' ').at(-1) ?? name;
    await expect(page.getByRole('columnheader').filter({ hasText: shortName })).toHaveCount(1);
  }
  const sources = page.getByRole('heading', { name: 'Sources' }).locator('..');
  for (const { title } of accounts) await expect(sources).toContainText(title);
  await expect(main).toContainText(`edition ${edition}`);
  await expect(main.getByRole('img', { name: /^QR code of https:\/\/[a-z.-]*example\//u })).toBeVisible();
});

test('a conflict on the brief has every compared statement, in all its voices', async ({ page, request }) => {
  const { agreements, statements } = (await (await request.get('data/briefing.json')).json()) as BriefingJson;
  await showAsPaper(page);
  const conflicts = page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: /conflict/iu }) });
  expect(await conflicts.count()).toBeGreaterThan(0);
  for (const section of await conflicts.all()) {
    const heading = await section.getByRole('heading', { level: 2 }).textContent();
    const point = agreements.flatMap(({ points }) => points).find(({ question }) => heading?.includes(question));
    const cited = await section
      .locator('small a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#')[1]));
    const compared = statements.filter(({ id }) => point?.relation.between.includes(id)).map(({ id }) => id);
    expect(compared.length).toBeGreaterThan(1);
    expect(cited.toSorted()).toEqual(compared.toSorted());
  }
});

test('the brief says of exactly those words that their speaker is inferred', async ({ page, request }) => {
  const { statements } = (await (await request.get('data/briefing.json')).json()) as BriefingJson;
  await showAsPaper(page);
  const cited = await page
    .getByRole('main')
    .getByRole('paragraph')
    .evaluateAll((paragraphs) =>
      paragraphs.flatMap((paragraph) => {
        // A gist cites statements too, but has no words of an account.
        if (!paragraph.querySelector('[lang]')) return [];
        const id = paragraph.querySelector('small a')?.getAttribute('href')?.split('#')[1];
        return id === undefined ? [] : [{ id, inferred: /speaker inferred/u.test(paragraph.textContent ?? '') }];
      }),
    );
  expect(cited.length).toBeGreaterThan(5);
  const carried = new Set(statements.filter(({ attribution }) => attribution === 'carried').map(({ id }) => id));
  expect(cited).toEqual(cited.map(({ id }) => ({ id, inferred: carried.has(id) })));
});

const stale = 'content/brief.pdf is not this edition’s: run npm run brief:pdf';
const withoutSpace = (text: string) => text.replaceAll(/\s+/gu, '');

test('the PDF in the repository has the words and the edition of the brief, on one tagged page with title, language and outline, in its own fonts', async ({
  page,
}) => {
  test.skip(test.info().project.name !== 'root', 'Only the real briefing has one');
  const file = readFileSync('content/brief.pdf');
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
  const fonts = Array.from(file.toString('latin1').matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/gu), ([, name]) => name);
  expect(fonts.length).toBeGreaterThan(1);
  expect(fonts.filter((name) => !/^(?:CharisSIL|SourceSans3|NotoS)/u.test(name ?? ''))).toEqual([]);
  expect(file.byteLength).toBeLessThan(150_000);
});

test('the PDF is served only if it is of this edition', async ({ page, request }) => {
  await page.goto('brief/');
  const own = test.info().project.name === 'root';
  await expect(page.getByRole('link', { name: 'the PDF' })).toHaveCount(own ? 1 : 0);
  expect((await request.get('brief.pdf')).status(), stale).toBe(own ? 200 : 404);
});

test('every other page has its address, the edition and the number of the sheet at its foot', async ({ page, request }) => {
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
