import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { editingPort as port } from '../sites.ts';

let directory: string;
let server: ChildProcess;

test.beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'briefing-editing-'));
  cpSync('content', directory, { recursive: true });
  server = spawn('astro', ['dev', '--ignore-lock', '--port', String(port)], {
    env: { ...process.env, CONTENT_DIR: directory, BASE_PATH: '/', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  await expect(async () => expect((await fetch(`http://localhost:${port}/`)).ok).toBe(true)).toPass({ timeout: 40_000 });
});

test.afterAll(() => {
  server.kill();
  rmSync(directory, { recursive: true });
});

function edit(file: string, find: string, replace: string): void {
  const path = join(directory, file);
  const before = readFileSync(path, 'utf8');
  if (!before.includes(find)) throw new Error(`${file} does not hold ${find}`);
  writeFileSync(
    path,
    before.replace(find, () => replace),
  );
}

// A change is judged, stored and made into a page. A busy machine may take a while for that.
const expectSoon = expect.configure({ timeout: 20_000 });

test('a page follows its content; a fault is shown with its file and line, and goes when it is mended', async ({ page }) => {
  const question = 'Who keeps the ceasefire?';
  await page.goto(`http://localhost:${port}/agreements/syria-ceasefire/`);
  await expectSoon(page.getByRole('heading', { name: question })).toBeVisible();

  // Other readers request the page in the meantime.
  let asking = true;
  const ask = async () => {
    while (asking) await (await fetch(page.url(), { headers: { accept: 'text/html' } })).text();
  };
  // Some do not wait for the answer.
  const leave = async () => {
    while (asking) {
      const leaving = AbortSignal.timeout(5);
      await fetch(page.url(), { headers: { accept: 'text/html' }, signal: leaving }).catch(() => null);
    }
  };
  const asked = Promise.all([ask(), ask(), leave()]);
  edit('agreements/syria-ceasefire.md', question, 'Who is to keep the ceasefire?');
  await expectSoon(page.getByRole('heading', { name: 'Who is to keep the ceasefire?' })).toBeVisible();

  asking = false;
  await asked;

  const overlay = page.locator('vite-error-overlay');
  edit('accounts/account-1.md', '{#lavrov-minsk by=lavrov', '{#lavrov-minsk by=lavrow');
  edit('accounts/account-1.md', 'anxiously', 'anxiosly');
  await expectSoon(overlay).toContainText(/account-1\.md:\d+:\d+ verbatim\/changed/u);
  await expectSoon(overlay).toContainText(/account-1\.md:\d+:\d+ reference\/unknown/u);

  edit('accounts/account-1.md', 'anxiosly', 'anxiously');
  await expectSoon(overlay).not.toContainText('verbatim/changed');
  await expectSoon(overlay).toContainText('reference/unknown');

  edit('accounts/account-1.md', '{#lavrov-minsk by=lavrow', '{#lavrov-minsk by=lavrov');
  await expectSoon(overlay).toBeHidden();
  await expectSoon(page.getByRole('heading', { name: 'Who is to keep the ceasefire?' })).toBeVisible();
});
