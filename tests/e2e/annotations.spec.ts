import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { buildSync } from 'esbuild';

interface Selector {
  readonly type: 'FragmentSelector' | 'TextQuoteSelector' | 'TextPositionSelector';
  readonly value?: string;
}
interface Target {
  readonly source: { readonly id: string };
  readonly selector: readonly Selector[];
}
interface Annotation {
  readonly id: string;
  readonly target: readonly Target[];
}

/**
 * Apache Annotator, which resolves selectors in a document as the program of a reader would. The debugger puts it into each page,
 * because the policy of the page would block a script.
 *
 * @see https://annotator.apache.org/docs/api/modules/dom.html
 */
const [annotator] = buildSync({
  stdin: {
    contents: `
      import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
      const matchers = { TextPositionSelector: createTextPositionSelectorMatcher, TextQuoteSelector: createTextQuoteSelectorMatcher };
      globalThis.resolveSelector = async (selector) => {
        const found = [];
        for await (const range of matchers[selector.type](selector)(document.body)) found.push(range.toString());
        return found;
      };`,
    resolveDir: '.',
  },
  bundle: true,
  format: 'iife',
  write: false,
}).outputFiles;

/** What each selector finds on the open page, in order. */
async function resolve(page: Page, selectors: readonly Selector[]): Promise<string[][]> {
  await page.evaluate(annotator?.text ?? '');
  return page.evaluate(async (all) => {
    const found: string[][] = [];
    const { resolveSelector } = globalThis as unknown as { resolveSelector: (selector: object) => Promise<string[]> };
    for (const selector of all) found.push(await resolveSelector(selector));
    return found;
  }, selectors);
}

/** The words of the statements by id, and the targets of their annotations, in a list for each document. */
async function load(baseURL: string | undefined, index: 0 | 1) {
  const get = async (name: string) => (await fetch(new URL(`data/${name}`, baseURL))).json();
  const { statements } = (await get('briefing.json')) as { statements: { id: string; text: string }[] };
  const { first } = (await get('annotations.jsonld')) as { first: { items: Annotation[] } };
  expect(first.items.length).toBe(statements.length);
  const targets = first.items.map(({ id, target }) => {
    const statement = statements.find((candidate) => id.endsWith(`#${candidate.id}`));
    const { source, selector = [] } = target[index] ?? {};
    return { id: statement?.id ?? id, text: statement?.text ?? '', source: source?.id ?? '', selectors: selector };
  });
  return Map.groupBy(targets, ({ source }) => source);
}

test('on the page of the account, each quote selector selects the words of its statement once', async ({ page, baseURL }) => {
  for (const [source, targets] of await load(baseURL, 0)) {
    await page.goto(source);
    const quotes = targets.flatMap(({ selectors }) => selectors.filter(({ type }) => type === 'TextQuoteSelector'));
    expect(Object.fromEntries((await resolve(page, quotes)).map((found, index) => [targets[index]?.id, found]))).toEqual(
      Object.fromEntries(targets.map(({ id, text }) => [id, [text]])),
    );
  }
});

test('on the page of the account, each fragment selector names the element that holds the words', async ({ page, baseURL }) => {
  for (const [source, targets] of await load(baseURL, 0)) {
    await page.goto(source);
    const fragments = targets.flatMap(({ selectors }) => selectors.find(({ type }) => type === 'FragmentSelector')?.value ?? []);
    const found = await page.evaluate((ids) => ids.map((id) => document.getElementById(id)?.textContent), fragments);
    expect(found).toEqual(targets.map(({ text }) => text));
  }
});

test('in the plain text, position and quote select the words of the statement once', async ({ page, baseURL }) => {
  for (const [source, targets] of await load(baseURL, 1)) {
    // The text is put into a document here, because not every server says that it is UTF-8.
    await page.setContent('<pre></pre>');
    await page.locator('pre').evaluate((pre, text) => pre.replaceChildren(text), await (await fetch(source)).text());
    expect(targets.flatMap(({ selectors }) => selectors.map(({ type }) => type))).toEqual(
      targets.flatMap(() => ['TextPositionSelector', 'TextQuoteSelector']),
    );
    const selectors = targets.flatMap((target) => target.selectors);
    expect(await resolve(page, selectors)).toEqual(targets.flatMap(({ text }) => [[text], [text]]));
  }
});

test('the words alone would not be enough, because some stand on their page more than once', async ({ page, baseURL }) => {
  const found: string[][] = [];
  for (const [source, targets] of await load(baseURL, 0)) {
    await page.goto(source);
    found.push(
      ...(await resolve(
        page,
        targets.map(({ text }) => ({ type: 'TextQuoteSelector', exact: text })),
      )),
    );
  }
  expect(found.some((ranges) => ranges.length > 1)).toBe(true);
});
