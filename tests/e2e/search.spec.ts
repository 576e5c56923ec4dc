import { expect, test } from '@playwright/test';

test('results appear while one types, each leads to its statement or paragraph, and the policy blocks nothing', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto('search/');
  const words = page.getByRole('searchbox', { name: /^Words/u });
  await expect(words).toBeFocused();
  await words.pressSequentially('pornog');
  await expect(page.getByRole('status').first()).toHaveText('1 statement and 1 paragraph of the accounts');
  await expect(page.locator('blockquote mark')).toHaveText(['pornography', 'pornography']);
  await expect(page).toHaveURL(/\/search\/\?q=pornog$/u);
  await page.getByRole('link', { name: 'EIRNS ¶ 6' }).first().click();
  await expect(page).toHaveURL(/\/statements\/[a-z-]+\/$/u);
  await expect(page.locator('main')).toContainText('pornography and pedophilia');
  await page.goBack();
  await expect(page.locator('blockquote mark')).toHaveCount(2);
  await words.fill('nothing of the kind');
  await expect(page.getByRole('status').first()).toHaveText('No match.');
  expect(complaints).toEqual([]);
});

test('the address holds the words and the narrowing, and going back or reloading restores both', async ({ page }) => {
  await page.goto('search/');
  const [words, speaker, status] = [page.getByRole('searchbox'), page.getByLabel('Speaker'), page.getByRole('status').first()];
  await words.pressSequentially('ceasefire');
  await expect(status).toContainText('statements');
  const all = await status.textContent();
  await speaker.selectOption('lavrov');
  await expect(page).toHaveURL(/\?q=ceasefire&speaker=lavrov$/u);
  await expect(status).not.toHaveText(all ?? '');
  const narrowed = await status.textContent();
  await page.reload();
  await expect(status).toHaveText(narrowed ?? '');
  await expect(speaker).toHaveValue('lavrov');
  await page.goBack();
  await expect(speaker).toHaveValue('');
  await expect(status).toHaveText(all ?? '');
  await page.goBack();
  await expect(words).toHaveValue('');
  await expect(page.getByText('For example:')).toBeVisible();
  await page.goForward();
  await expect(status).toHaveText(all ?? '');
});

test('if nothing is found, links lead to searches that find something', async ({ page }) => {
  await page.goto('search/?q=ceasefire+bananas&speaker=lavrov');
  await page.getByRole('link', { name: /^Search for ceasefire alone/u }).click();
  await expect(page).toHaveURL(/\?q=ceasefire$/u);
  await expect(page.getByRole('heading', { name: 'Points', exact: true })).toBeVisible();
});

test('a quoted word keeps the marks that the account puts around it', async ({ page }) => {
  await page.goto('search/?q=strange');
  await expect(page.locator('blockquote[data-speech="partly-quoted"]').first()).toContainText('“strange”');
});

test('words that were cut out of a sentence or a paragraph show on which side', async ({ page }) => {
  await page.goto('search/?q=pornography');
  const statement = page.locator('blockquote[data-speech="reported"]').first();
  await expect(statement).toHaveText('Lavrov pointed out that this problem involves pornography and pedophilia.');
  const paragraph = page.locator('blockquote[data-speech="paragraph"]').first();
  await expect(paragraph).toHaveText(/^On cyber-security, .* pornography .*\w \[…\]$/u);
  await page.goto('search/?q=humanitarian');
  await expect(page.locator('blockquote[data-speech="reported"]').first()).toHaveText(
    '[…] and also to provide humanitarian access […]',
  );
});

test('without JavaScript, the page offers the lists of everything', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL('search/', baseURL).href);
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByText('Search needs JavaScript')).toBeVisible();
  await page.locator('main').getByRole('link', { name: 'Index of names' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Index of names');
  await context.close();
});

test('the page says what could not be loaded', async ({ page }) => {
  await page.route('**/documents.json', (route) => route.abort());
  await page.goto('search/');
  await page.getByRole('searchbox').fill('ferry');
  await expect(page.getByRole('status').first()).toHaveText(/could not be loaded/u);
});

test('no other page loads a script, or requests anything but itself and its icon', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('agreements/cyber-working-group/', { waitUntil: 'networkidle' });
  expect(requests.filter((path) => path !== '/icon.svg')).toEqual(['/agreements/cyber-working-group/']);
});
