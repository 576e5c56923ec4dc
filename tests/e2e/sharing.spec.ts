import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { sites } from '../sites.ts';

const page1 = 'agreements/cyber-working-group/';
const statement = 'lavrov-strange';

for (const javaScriptEnabled of [true, false]) {
  test(`the target of a permalink of each level is in view, lit, and clear of the edges, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 390, height: 700 } });
    const page = await context.newPage();
    for (const fragment of ['denial', statement]) {
      await page.goto(new URL(`${page1}#${fragment}`, baseURL).href);
      const target = page.locator(`#${fragment}`);
      await expect(target).toBeInViewport();
      const box = await target.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(8);
      expect(box?.y).toBeLessThan(350);
      await expect(target).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    }
    for (const path of [page1, `statements/${statement}/`]) {
      await page.goto(new URL(path, baseURL).href);
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    }
    await expect(page.getByRole('button')).toHaveCount(javaScriptEnabled ? 3 : 0);
    await context.close();
  });
}

test('an anchor copies its address and still leads there', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(page1);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page
    .locator(`#${statement}`)
    .getByRole('link', { name: /^Link to Lavrov on/u })
    .click();
  const address = new URL(`${page1}#${statement}`, baseURL).href;
  await expect(page.getByRole('status')).toHaveText('Link copied');
  expect(await clipboard()).toBe(address);
  expect(page.url()).toBe(address);
  await expect(page.getByRole('status')).toBeHidden();
});

test('the buttons copy the address of the page and its citation, and open the share sheet if there is one', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    Object.assign(navigator, { share: (data: unknown) => Promise.resolve(Object.assign(window, { shared: data })) });
  });
  const path = `statements/${statement}/`;
  await page.goto(`${path}#page-main`);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status')).toHaveText('Link copied');
  expect(await clipboard()).toBe(new URL(path, baseURL).href);
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.getByRole('status')).toHaveText('Citation copied');
  expect(await clipboard()).toMatch(/^Sergey Lavrov, as reported in Account\u00A01, .*; text fingerprint [0-9a-f]{8}; /u);
  await page.getByRole('button', { name: 'Share…' }).click();
  expect(await page.evaluate(() => (window as { shared?: unknown }).shared)).toEqual({
    title: await page.title(),
    url: new URL(path, baseURL).href,
  });
});

/** What is on the clipboard, by its type. */
const clipboardForms = async (page: Page) =>
  page.evaluate(async () => {
    const entries = await navigator.clipboard.read();
    const forms = entries.flatMap((entry) => entry.types.map(async (type) => [type, await (await entry.getType(type)).text()]));
    return { entries: entries.length, ...Object.fromEntries(await Promise.all(forms)) } as Record<string, unknown>;
  });
const inBothForms = (text: string) => ({
  entries: 1,
  'text/plain': text,
  'text/html': expect.stringMatching(/<blockquote [\s\S]*<\/blockquote>\s*<p[\s\S]*<cite lang="en"/u),
});

test('words are copied whole with their speaker and how and where they are reported, both as plain text and as a quotation', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const address = new URL(`statements/${statement}/`, baseURL).href;
  await page.goto(address);
  const words = await page.locator('main blockquote p').first().textContent();
  await page.getByRole('button', { name: 'Copy the words with their source' }).click();
  await expect(page.getByRole('status')).toHaveText('Words copied, with their source');
  const forms = await clipboardForms(page);
  const [copied, attribution, ...rest] = String(forms['text/plain']).split('\n');
  expect([copied, rest]).toEqual([words?.trim(), []]);
  expect(attribution).toMatch(/^— Sergey Lavrov, as reported in Account\u00A01, “.*”, ¶\u00A09, partly quoted in the account /u);
  expect(attribution?.endsWith(`: ${address}`)).toBe(true);
  expect(forms).toEqual(inBothForms(String(forms['text/plain'])));

  // The same is copied beside the link on the page of the agreement.
  await page.goto(page1);
  await page
    .locator(`#${statement}`)
    .getByRole('button', { name: /^Lavrov on “.*”: copy$/u })
    .click();
  await expect(page.getByRole('status')).toHaveText('Words copied, with their source');
  expect(await clipboardForms(page)).toEqual(forms);
});

test('a browser that takes only plain text gets the words with their source as plain text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Object.defineProperty(window, 'ClipboardItem', { value: undefined }));
  await page.goto(`statements/${statement}/`);
  await page.getByRole('button', { name: 'Copy the words with their source' }).click();
  await expect(page.getByRole('status')).toHaveText('Words copied, with their source');
  expect(await clipboardForms(page)).toEqual({
    entries: 1,
    'text/plain': expect.stringMatching(/^According to .*\n— Sergey Lavrov, as reported in Account\u00A01, /u),
  });
});

test('a citation in two styles and three files is one step away, and not on paper', async ({ page, baseURL }) => {
  await page.goto(page1);
  const footer = page.getByRole('contentinfo');
  const forms = footer.locator('details');
  await expect(forms.getByRole('term')).toHaveCount(0);
  await forms.getByText('Chicago, APA, BibTeX, RIS, CSL-JSON').click();
  await expect(forms.getByRole('term')).toHaveText(['Chicago', 'APA']);
  for (const text of await forms.getByRole('definition').allTextContents()) expect(text).toContain(new URL(page1, baseURL).href);
  for (const [name, ending] of [
    ['BibTeX', 'bib'],
    ['RIS', 'ris'],
    ['CSL-JSON', 'json'],
  ] as const) {
    const download = page.waitForEvent('download');
    await forms.getByRole('link', { name }).click();
    expect((await download).suggestedFilename()).toBe(`agreement-cyber-working-group.${ending}`);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(forms).toBeHidden();
  await expect(footer.getByText('Cite this page:')).toBeVisible();
});

test('a page without a record of its own is cited plainly', async ({ page }) => {
  await page.goto('about/');
  await expect(page.getByRole('contentinfo').getByText('Cite this page:')).toBeVisible();
  await expect(page.getByRole('contentinfo').locator('details')).toHaveCount(0);
});

test('nothing moves when the buttons appear', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('');
  const row = page.getByRole('contentinfo').locator('p:has(button)');
  const height = () => row.evaluate((element) => element.getBoundingClientRect().height);
  await expect(row.getByRole('button').first()).toBeVisible();
  const shown = await height();
  await row.evaluate((element) => {
    for (const button of element.querySelectorAll('button')) button.hidden = true;
  });
  await expect(row.getByRole('button')).toHaveCount(0);
  expect(shown).toBeGreaterThan(20);
  expect(Math.abs((await height()) - shown)).toBeLessThan(0.1);
});

test('a browser without a clipboard shows no button that needs one', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(page1);
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('the script of a page is under two kilobytes', () => {
  const html = readFileSync(`${sites[0]?.outDir}/${page1}index.html`, 'utf8');
  // JSON-LD is data. Any other script runs.
  const scripts = Array.from(
    html.matchAll(/<script\b(?! type="application\/ld\+json">)[^>]*>([\s\S]*?)<\/script>/gu),
    ([, text = '']) => text,
  );
  expect(scripts).toHaveLength(1);
  expect(Buffer.byteLength(scripts.join(''))).toBeLessThan(2048);
});
