import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const pages = [
  '',
  'agreements/',
  'agreements/cyber-working-group/',
  'statements/lavrov-strange/',
  'accounts/eirns/',
  'index-of-names/',
  'about/',
  'brief/',
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`the main pages pass axe, ${colorScheme}, ${width} px wide`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 900 },
        ...(baseURL ? { baseURL } : {}),
      });
      const page = await context.newPage();
      for (const path of pages) {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
          .analyze();
        expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)).toEqual([]);
      }
      await context.close();
    });
  }
}

test('no page scrolls sideways on a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of pages) {
    await page.goto(path);
    const [content, window] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content, path).toBe(window);
  }
});

test('a cell leads to its passage in the account, and the passage leads back, by keyboard', async ({ page }) => {
  await page.goto('agreements/cyber-working-group/');
  const cell = page.locator('#lavrov-absence-of-evidence');
  await cell.getByRole('link', { name: /¶/u }).press('Enter');
  await expect(page).toHaveURL(/accounts\/eirns\/#lavrov-absence-of-evidence$/u);
  const passage = page.locator('#lavrov-absence-of-evidence');
  await expect(passage).toBeInViewport();
  await expect(passage).toHaveText(/^The translator of Lavrov’s remarks .* accept Putin’s word\.$/u);
  const back = page.locator('#p6').getByRole('link', { name: /Did Trump accept the denial\?/u });
  await back.first().press('Enter');
  await expect(page).toHaveURL(/agreements\/cyber-working-group\/#acceptance$/u);
});

test('the brief prints on one page, on A4 and on Letter', async ({ page }) => {
  await page.goto('brief/');
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = await page.pdf({ format });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu), format).toHaveLength(1);
  }
});

test('the keyboard reaches the content first, and focus can be seen', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
