import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const missing = ['curl', 'jq', 'sha256sum'].filter((name) => spawnSync(name, ['--version']).status !== 0);

test('the commands on the data page find no fault in the data, and name one that is made', async ({ page }) => {
  test.skip(missing.length > 0, `not installed: ${missing.join(', ')}`);
  await page.goto('data/');
  const commands = (await page.locator('pre').textContent()) ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'check-recipe-'));
  const run = (text: string) => {
    const { stdout } = spawnSync('sh', ['-c', text], { cwd: folder, encoding: 'utf8' });
    return stdout.trim().split('\n');
  };
  try {
    const ok = run(commands);
    const path = join(folder, 'briefing.json');
    const data = JSON.parse(readFileSync(path, 'utf8')) as {
      accounts: { id: string }[];
      statements: { id: string; text: string; fingerprint: string }[];
    };
    expect(ok).toEqual(data.accounts.map(({ id }) => `${id}.txt: OK`));

    const [misquoted, misprinted] = data.statements;
    if (!misquoted || !misprinted) throw new Error('The data hold fewer than two statements');
    misquoted.text = `${misquoted.text} Or so they say.`;
    misprinted.fingerprint = '00000000';
    writeFileSync(path, JSON.stringify(data));
    writeFileSync(join(folder, `${data.accounts.at(-1)?.id}.txt`), 'Another text.');
    const [, ...checks] = commands.split('\n\n');
    const found = run(checks.join('\n\n'));
    expect(found).toContain(`${data.accounts.at(-1)?.id}.txt: FAILED`);
    expect(found.filter((line) => line === misquoted.id).length, 'not in the text, and not of that fingerprint').toBe(2);
    expect(found.filter((line) => line === misprinted.id).length).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
