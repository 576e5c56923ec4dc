import { expect, test } from '@playwright/test';
import type { BriefingJson } from '../../src/exports/briefing-schema.ts';

test('by keyboard, a cell leads to its passage in the account, and the passage leads back', async ({ page }) => {
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

test('an account reads as a text, with a heading for each paragraph, a number for each statement, and few stops for the keyboard', async ({
  page,
  request,
}) => {
  const { accounts, statements } = (await (await request.get('data/briefing.json')).json()) as BriefingJson;
  for (const { id } of accounts) {
    await page.goto(`accounts/${id}/`);
    const paragraphs = page.locator('article p[lang]');
    await expect(page.getByRole('heading', { level: 2, name: /^Paragraph \d+/u })).toHaveCount(await paragraphs.count());
    const own = statements.filter(({ account }) => account === id);
    await expect(page.getByRole('link', { name: /^Statement \d+$/u })).toHaveCount(own.length);
    const stops = await page.evaluate(
      () =>
        [...document.querySelectorAll('a[href], button, summary, input')].filter((element) => element.checkVisibility()).length,
    );
    expect(stops, id).toBeLessThanOrEqual(90);
    const passage = page.locator('article [data-speech][id]').first();
    await expect(passage).toHaveCSS('text-decoration-line', 'none');
    await passage.hover();
    await expect(passage).toHaveCSS('text-decoration-line', 'underline');
  }
});

test('the first stop of the keyboard skips to the content, and the focus is visible', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('a question stays in view with its answers, and covers neither the target of a link nor the focus', async ({ page }) => {
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 800, height: 740 },
    { width: 1280, height: 800 },
  ]) {
    await page.setViewportSize(viewport);
    await page.goto('agreements/cyber-working-group/#tillerson-area-of-disagreement');
    const point = page.locator('#acceptance');
    // On a wide screen the question stands beside its answers.
    const bottom = async () => {
      const box = await point.locator('header').boundingBox();
      return viewport.width < 1024 ? (box?.y ?? 0) + (box?.height ?? 0) : 0;
    };
    await expect(point.getByRole('heading')).toBeInViewport();
    expect((await page.locator('#tillerson-area-of-disagreement').boundingBox())?.y).toBeGreaterThanOrEqual(await bottom());
    await page.evaluate(() => scrollBy(0, 2000));
    await point.getByRole('link', { name: /cite/u }).last().focus();
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press('Shift+Tab');
      const focused = page.locator(':focus');
      if ((await point.locator('td :focus').count()) === 0) break;
      expect((await focused.boundingBox())?.y).toBeGreaterThanOrEqual(await bottom());
    }
  }
});

test('an agreement is read in this order: its finding, the table of its points, and for each point the question, the relation, the reason, and each voice with its words and their source', async ({
  page,
}) => {
  await page.goto('agreements/cyber-working-group/');
  const order = await page
    .locator('main')
    .evaluate((main) => [...main.querySelectorAll('h1, h1 ~ p, main > p, table, h2')].map(({ tagName }) => tagName).slice(0, 5));
  expect(order).toEqual(['H1', 'P', 'P', 'TABLE', 'H2']);
  await expect(page.locator('#page-points')).toMatchAriaSnapshot(`
    - 'table "Cyber working group: who is reported on each point, and in which account"':
      - rowgroup:
        - row:
          - columnheader "Point"
          - columnheader "Lavrov"
          - columnheader "Tillerson"
          - columnheader "EIRNS, in its own words"
          - columnheader "How they compare"
      - rowgroup:
        - row:
          - rowheader "What was agreed?"
          - cell "Account 1"
          - cell "not reported"
          - cell "EIRNS"
          - cell "Lavrov and EIRNS say the same"
  `);
  await expect(page.locator('#problem')).toMatchAriaSnapshot(`
    - link /Cyber working group · 2 of 7/
    - heading "What does the problem include?" [level=2]
    - link "Link to “What does the problem include?”"
    - paragraph: differ in scope
    - paragraph: /^EIRNS reports both ministers on this, .*\\.$/
    - table "What does the problem include?":
      - rowgroup:
        - row:
          - columnheader "Lavrov"
          - columnheader /Tillerson/
      - rowgroup:
        - row /indirect speech/:
          - cell /indirect speech/:
            - blockquote:
              - paragraph: Lavrov pointed out that this problem involves pornography and pedophilia.
            - paragraph:
              - 'link "Lavrov on “What does the problem include?”: EIRNS ¶ 6"'
              - text: ", indirect speech ·"
              - 'link "Lavrov on “What does the problem include?”: cite"'
              - link "Link to Lavrov on “What does the problem include?”"
          - cell /indirect speech/:
            - blockquote:
              - paragraph: Tillerson referred to disruption of economic activity.
  `);
});

for (const viewport of [
  { width: 1280, height: 900, longest: 4000 },
  { width: 390, height: 844, longest: 7600 },
]) {
  test(`the first screen of every agreement holds its finding and its picture, and none is longer than ${viewport.longest} px: ${viewport.width} px`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize(viewport);
    const { agreements } = (await (await request.get('data/briefing.json')).json()) as BriefingJson;
    for (const { id, finding } of agreements) {
      await page.goto(`agreements/${id}/`);
      await expect(page.getByText(finding)).toBeInViewport({ ratio: 1 });
      await expect(page.locator('#page-points').getByRole('table')).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => document.documentElement.scrollHeight), id).toBeLessThanOrEqual(viewport.longest);
    }
  });
}

test('a link to a statement shows its agreement, its question, its words and its note, lit together', async ({ page }) => {
  const lit = 'rgb(255, 233, 163)';
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1280, height: 800 },
  ]) {
    await page.setViewportSize(viewport);
    await page.goto('agreements/cyber-working-group/#tillerson-area-of-disagreement');
    const head = page.locator('#acceptance header');
    await expect(head).toBeInViewport({ ratio: 1 });
    await expect(head).toContainText('Cyber working group · 5 of 7');
    await expect(head).toHaveCSS('background-color', lit);
    await expect(page.locator('#tillerson-area-of-disagreement')).toHaveCSS('background-color', lit);
    await page.goto('agreements/cyber-working-group/#tillerson-asked-for-evidence');
    await expect(page.getByText('Cyber working group · 6 of 7')).toBeInViewport();
    await page.goto('accounts/eirns/#tillerson-chemistry');
    await expect(page.locator('#tillerson-chemistry')).toHaveCSS('background-color', lit);
    await expect(page.locator('[data-of="tillerson-chemistry"]')).toHaveCSS('background-color', lit);
    await expect(page.locator('[data-of="tillerson-relitigating"]')).not.toHaveCSS('background-color', lit);
  }
});

test('if no account reports a speaker, the page says so at once, names outside records, and leads to how that was checked', async ({
  page,
}) => {
  await page.goto('agreements/ukraine-channel/');
  const main = page.locator('main');
  const said = main.getByText('Neither account reports Tillerson on this.').first();
  await expect(said).toBeInViewport();
  const outside = main.getByText('Outside records have Tillerson on it:').first();
  await expect(outside).toBeInViewport();
  await expect(outside.getByRole('link').first()).toHaveAttribute('href', /^https:\/\//u);
  await main.getByRole('link', { name: 'How we checked for Tillerson' }).press('Enter');
  await expect(page).toHaveURL(/#page-receipt-tillerson--account-1$/u);
  await expect(page.getByText('Words searched for in Account 1')).toBeInViewport();
  const checked = page.locator('#page-silences');
  await expect(checked).toContainText('What an account does not report may have been said all the same.');
  await checked.getByRole('link', { name: 'Back to all points' }).press('Enter');
  await expect(page.locator('#page-points')).toBeInViewport();
});

for (const [colorScheme, ink, paper] of [
  ['light', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
  ['dark', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
] as const) {
  test(`a reader who asks for more contrast gets black and white, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ contrast: 'more', colorScheme });
    await page.goto('agreements/cyber-working-group/');
    await expect(page.locator('body')).toHaveCSS('background-color', paper);
    await expect(page.getByText('Agreement 3 of 4')).toHaveCSS('color', ink);
    await expect(page.locator('blockquote + p').first()).toHaveCSS('color', ink);
  });
}

test('with forced colours, nothing is lost that a colour says', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ forcedColors: 'active' });
  const page = await context.newPage();
  await page.goto(new URL('agreements/cyber-working-group/#acceptance', baseURL).href);
  // Forced colours take a background away, but not an outline.
  await expect(page.locator('#acceptance')).not.toHaveCSS('outline-style', 'none');
  for (const speech of ['quoted', 'partly-quoted', 'reported', 'narrated']) {
    const words = page.locator(`blockquote[data-speech="${speech}"]`).first();
    if ((await words.count()) > 0) await expect(words).not.toHaveCSS('border-inline-start-style', 'none');
  }
  await context.close();
});
