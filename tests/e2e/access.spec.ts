import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { samplePages } from './page-paths.ts';

const looks = [
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 1280 },
] as const;

for (const { colorScheme, width } of looks) {
  test(`a page of every kind passes axe, ${colorScheme}, ${width} px wide`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    for (const path of await samplePages(baseURL)) {
      await page.goto(new URL(path, baseURL).href);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .options({ resultTypes: ['violations'], rules: { 'color-contrast-enhanced': { enabled: true } } })
        .analyze();
      expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)).toEqual([]);
    }
    await context.close();
  });
}

test('no page scrolls sideways on a narrow phone', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of await samplePages(baseURL)) {
    await page.goto(path);
    const [content, window] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content, path).toBe(window);
  }
});

test('nothing is cut off, and nothing scrolls sideways, with the text spacing that a reader may set', async ({
  page,
  baseURL,
}) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 640 });
    for (const path of await samplePages(baseURL)) {
      await page.goto(path);
      // WCAG 2.2, success criterion 1.4.12. The constructed sheet is the test’s own and passes the page’s policy.
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
