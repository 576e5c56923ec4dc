import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

const pages = {
  home: '',
  agreement: 'agreements/cyber-working-group/',
  account: 'accounts/eirns/#lavrov-absence-of-evidence',
  statement: 'statements/lavrov-strange/',
  brief: 'brief/',
};
const fontsFile = new URL('pictures/fonts.json', import.meta.url);

/** How wide some words are in the site's two faces: machines on which they differ have other fonts. */
async function measureFonts(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    ['blockquote', 'h1'].map((selector) => {
      const line = document.createElement('span');
      const { fontFamily, fontWeight } = getComputedStyle(document.querySelector(selector) as Element);
      Object.assign(line.style, { fontFamily, fontWeight, fontSize: '48px', whiteSpace: 'nowrap' });
      line.textContent = '“Hamburg”, 7 July 2017 ¶ → ←';
      document.body.append(line);
      const { width } = line.getBoundingClientRect();
      line.remove();
      return Math.round(width * 10) / 10;
    }),
  );
}

test.beforeEach(async ({ page }) => {
  await page.goto(pages.agreement);
  const fonts = await measureFonts(page);
  if (test.info().config.updateSnapshots === 'all') {
    writeFileSync(fontsFile, `${JSON.stringify(fonts)}\n`);
    return;
  }
  const known = existsSync(fontsFile) ? readFileSync(fontsFile, 'utf8').trim() : '';
  test.skip(JSON.stringify(fonts) !== known, 'The fonts are not those of the pictures');
});

for (const [name, path] of Object.entries(pages)) {
  test(`${name} looks as it did, at three widths, light and dark`, async ({ page }) => {
    for (const width of [360, 768, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        await expect.soft(page).toHaveScreenshot(`${name}-${width}-${colorScheme}.png`);
      }
    }
  });
}
