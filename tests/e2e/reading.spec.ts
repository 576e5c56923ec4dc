import { expect, test } from '@playwright/test';

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

test('the keyboard reaches the content first, and focus can be seen', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('a question stays in view with its answers, and covers neither what a link leads to nor what has the focus', async ({
  page,
}) => {
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 1280, height: 800 },
  ]) {
    await page.setViewportSize(viewport);
    await page.goto('agreements/cyber-working-group/#tillerson-area-of-disagreement');
    const point = page.locator('#acceptance');
    const bottom = async () => {
      const box = await point.locator('header').boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0);
    };
    await expect(point.getByRole('heading')).toBeInViewport();
    expect((await page.locator('#tillerson-area-of-disagreement').boundingBox())?.y).toBeGreaterThanOrEqual(await bottom());
    await page.evaluate(() => scrollBy(0, 2000));
    await point
      .getByRole('link', { name: /details/u })
      .last()
      .focus();
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press('Shift+Tab');
      const focused = page.locator(':focus');
      if ((await point.locator('td :focus').count()) === 0) break;
      expect((await focused.boundingBox())?.y).toBeGreaterThanOrEqual(await bottom());
    }
  }
});

test('read in order, a point gives its question, its relation, the reason, and each voice with its words and their source', async ({
  page,
}) => {
  await page.goto('agreements/cyber-working-group/');
  await expect(page.locator('#problem')).toMatchAriaSnapshot(`
    - heading "2 What does the problem include?" [level=2]
    - link "Link to “What does the problem include?”"
    - text: differ in scope
    - link "All points"
    - paragraph: /^Account 2 reports both ministers on this, .*\\.$/
    - table "What does the problem include?":
      - rowgroup:
        - row:
          - columnheader "Lavrov"
          - columnheader "Tillerson"
          - columnheader "The accounts’ own words"
      - rowgroup:
        - row /indirect speech/:
          - cell /indirect speech/:
            - blockquote:
              - paragraph: Lavrov pointed out that this problem involves pornography and pedophilia.
            - paragraph:
              - text: indirect speech
              - 'link "Lavrov on “What does the problem include?”: Account 2, ¶ 6"'
              - text: ·
              - 'link "Lavrov on “What does the problem include?”: details"'
              - link "Link to Lavrov on “What does the problem include?”"
          - cell /indirect speech/:
            - blockquote:
              - paragraph: Tillerson referred to disruption of economic activity.
            - paragraph:
              - text: indirect speech
              - 'link "Tillerson on “What does the problem include?”: Account 2, ¶ 6"'
              - text: ·
              - 'link "Tillerson on “What does the problem include?”: details"'
              - link "Link to Tillerson on “What does the problem include?”"
          - cell "None on this point"
  `);
});

test('where no account reports a speaker, the page says so at once, names outside records, and leads to how it was checked', async ({
  page,
}) => {
  await page.goto('agreements/ukraine-channel/');
  const main = page.locator('main');
  const said = main.getByText('Neither account reports Tillerson on this.').first();
  await expect(said).toBeInViewport();
  const outside = main.getByText('Outside records have Tillerson on it:').first();
  await expect(outside).toBeInViewport();
  await expect(outside.getByRole('link').first()).toHaveAttribute('href', /^https:\/\//u);
  const cells = main.getByRole('cell').filter({ hasText: /Not reported · How we checked for Tillerson on “.+\?”/u });
  await expect(cells).toHaveCount(await main.getByRole('table').count());
  await cells
    .first()
    .getByRole('link', { name: /^How we checked/u })
    .press('Enter');
  await expect(page).toHaveURL(/#page-silences$/u);
  const checked = page.locator('#page-silences');
  await expect(checked).toBeInViewport();
  await expect(checked).toContainText('What an account does not report may have been said all the same.');
});

for (const [colorScheme, ink, paper] of [
  ['light', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
  ['dark', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
] as const) {
  test(`who asks for more contrast gets black and white, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ contrast: 'more', colorScheme });
    await page.goto('agreements/cyber-working-group/');
    await expect(page.locator('body')).toHaveCSS('background-color', paper);
    await expect(page.getByText('Agreement 3 of 4')).toHaveCSS('color', ink);
    await expect(page.locator('blockquote + p').first()).toHaveCSS('color', ink);
  });
}

test('with forced colours, what a colour tells is still told', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ forcedColors: 'active' });
  const page = await context.newPage();
  await page.goto(new URL('agreements/cyber-working-group/#acceptance', baseURL).href);
  // A background is taken away; an outline is not.
  await expect(page.locator('#acceptance')).not.toHaveCSS('outline-style', 'none');
  for (const speech of ['quoted', 'partly-quoted', 'reported', 'narrated']) {
    const words = page.locator(`blockquote[data-speech="${speech}"]`).first();
    if ((await words.count()) > 0) await expect(words).not.toHaveCSS('border-inline-start-style', 'none');
  }
  await context.close();
});
