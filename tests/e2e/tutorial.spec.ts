import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { inspectSite } from '../../src/inspection/inspect-site.ts';
import { readSite } from '../../src/inspection/read-site.ts';
import { filesThatName } from '../names-in.ts';

const readme = readFileSync('README.md', 'utf8');
const [, tutorial = ''] = /^## Make a briefing of another summit\n([\s\S]*?)^## /mu.exec(readme) ?? [];
/** Does what a reader would do with a block of the tutorial: writes the file that the words before it name, or runs its commands. */
const steps = Array.from(
  tutorial.matchAll(/^(?<before>[^\n]+)\n\n```(?<language>\w+)\n(?<text>[\s\S]*?)^```$/gmu),
  ({ groups = {} }) => ({
    language: groups['language'] ?? '',
    text: groups['text'] ?? '',
    path:
      groups['language'] === 'sh' ? undefined : (groups['before'] ?? '').match(/(?<=`)[\w./-]+\.(?:md|txt|yaml)(?=`)/gu)?.at(-1),
  }),
);

let checkout: string;
test.beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), 'briefing-tutorial-'));
  for (const name of ['.vscode', 'astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json']) {
    cpSync(name, join(checkout, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(checkout, 'node_modules'));
});
test.afterAll(() => rmSync(checkout, { recursive: true }));

test('the tutorial in README leads from nothing to a printed brief, and the new briefing has nothing of the first', async ({
  page,
}) => {
  const { CONTENT_DIR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const env = { ...inherited, NO_COLOR: '1' };
  for (const { language, text, path } of steps) {
    expect(language === 'sh' || path !== undefined, `no file is named before ${text}`).toBe(true);
    if (path !== undefined) writeFileSync(join(checkout, path), text);
    for (const command of language === 'sh' ? text.trim().split('\n') : []) {
      if (command === 'npm run dev') await look(command);
      else {
        const { status, stdout, stderr } = spawnSync(command, { cwd: checkout, encoding: 'utf8', env, shell: true });
        expect([command, status, status === 0 ? '' : stdout + stderr]).toEqual([command, 0, '']);
      }
    }
  }
  const site = readSite(join(checkout, 'dist'), 'https://example.org/ferry/');
  expect(inspectSite(site)).toEqual([]);
  const html = site.files.get('index.html') ?? '';
  expect(html).toContain('<title>The ferry briefing: Cole and Dunn, Arden, May 4, 2026</title>');
  expect(html).not.toContain('Not published');
  expect(existsSync(join(checkout, 'dist/brief.pdf'))).toBe(true);
  expect(filesThatName(site.files, 'content')).toEqual([]);
  expect(site.files.size).toBeGreaterThan(30);

  /** Opens a page at the address that the server prints, as a reader would. */
  async function look(command: string): Promise<void> {
    const server = spawn(command, { cwd: checkout, env, shell: true, detached: true });
    try {
      let printed = '';
      server.stdout.on('data', (text) => (printed += text));
      const address = () => /http:\/\/localhost:\d+\S*/u.exec(printed)?.[0];
      await expect.poll(address, { timeout: 40_000 }).toBeDefined();
      await page.goto(address() ?? '');
      await expect(page.getByText('Not published.')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cole and Dunn, Arden, May 4, 2026');
      const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
      await expect(links).toHaveText(['Agreements', 'Accounts', 'Names', 'Search', 'Brief', 'About']);
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    } finally {
      if (server.pid) process.kill(-server.pid);
    }
  }
});
