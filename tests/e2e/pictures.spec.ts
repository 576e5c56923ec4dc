import { expect, test } from '@playwright/test';
import { inOwnFonts } from '../../src/commands/own-fonts.ts';

const pages = {
  home: '',
  agreement: 'agreements/cyber-working-group/',
  account: 'accounts/eirns/#lavrov-absence-of-evidence',
  statement: 'statements/lavrov-strange/',
  brief: 'brief/',
};

// The pictures are set in the fonts of the project, so that they are the same on every machine. The policy of a page would keep these
// out.
test.use({ bypassCSP: true });
test.skip(process.platform !== 'linux', 'The pictures were taken on Linux; other systems draw letters in their own way');

for (const [name, path] of Object.entries(pages)) {
  test(`${name} looks as it did, at three widths, light and dark`, async ({ page, baseURL }) => {
    const response = await page.request.get(path);
    const body = inOwnFonts(await response.text());
    await page.route(new URL(path, baseURL).href.split('#')[0] ?? '', (route) => route.fulfill({ response, body }));
    for (const width of [360, 768, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        const loaded = await page.evaluate(async () =>
          [...(await document.fonts.ready)].some(({ status }) => status === 'loaded'),
        );
        expect(loaded, 'the page is set in the fonts of the project').toBe(true);
        await expect.soft(page).toHaveScreenshot(`${name}-${width}-${colorScheme}.png`);
      }
    }
  });
}
