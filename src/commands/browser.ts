import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of a Chromium on this machine: the one that `BROWSER_PATH` names, else Playwright's own, else an installed one. */
export function findBrowser(): string | null {
  return [process.env['BROWSER_PATH'] ?? '', chromium.executablePath(), ...installed].find((path) => existsSync(path)) ?? null;
}

/**
 * Finds a browser. If there is none, fetches Playwright's own, or else, as root on Debian, installs its package.
 *
 * @throws Error of one line if neither works
 */
export function provideBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium on this machine: fetching one.');
  spawnSync('playwright', ['install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  if (!findBrowser() && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const fetched = findBrowser();
  if (!fetched) throw new Error('No browser: install Chromium or Chrome, or set BROWSER_PATH to one, and run the tests again.');
  return fetched;
}

/** Chromium refuses to run in its sandbox as root. */
export const browserArguments: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
