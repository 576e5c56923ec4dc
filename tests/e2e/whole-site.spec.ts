import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { inspectSite } from '../../src/inspection/inspect-site.ts';
import { readSite } from '../../src/inspection/read-site.ts';
import { contentsOf } from '../contents-of.ts';
import { environmentOf, sites } from '../sites.ts';

test('the built folder is whole', ({ baseURL }) => {
  const site = sites.find(({ name }) => name === test.info().project.name);
  expect(inspectSite(readSite(site?.outDir ?? '', baseURL ?? ''))).toEqual([]);
});

test('a build elsewhere, in another time zone and language, is the same to the byte', () => {
  const site = sites.find(({ name }) => name === test.info().project.name);
  test.skip(site?.name !== 'root', 'Once is enough');
  if (!site) return;
  const clone = mkdtempSync(join(tmpdir(), 'briefing-clone-'));
  try {
    for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
      cpSync(name, join(clone, name), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(clone, 'node_modules'));
    const { status } = spawnSync('node', ['src/commands/build.ts', '--silent'], {
      cwd: clone,
      env: { ...process.env, ...environmentOf({ ...site, outDir: 'dist' }), TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' },
    });
    expect(status).toBe(0);
    const withoutTimes = (folder: string) => contentsOf(folder).map((line) => line.replace(/ \d+(?:\.\d+)? /u, ' '));
    expect(withoutTimes(join(clone, 'dist'))).toEqual(withoutTimes(site.outDir));
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
});

test('a script that is added to a page by hand does not run', async ({ page, baseURL }) => {
  const site = sites.find(({ name }) => name === test.info().project.name);
  const html = readFileSync(join(site?.outDir ?? '', 'index.html'), 'utf8');
  const violations: string[] = [];
  page.on('console', (message) => violations.push(message.text()));
  await page.route(baseURL ?? '', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: html.replace('</body>', '<script>document.title = "taken over"</script></body>'),
    }),
  );
  await page.goto('');
  expect(await page.title()).not.toBe('taken over');
  expect(violations.join()).toMatch(/Content Security Policy/u);
});
