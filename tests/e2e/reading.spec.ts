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
