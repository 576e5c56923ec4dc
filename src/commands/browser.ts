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

/** The path of a Chromium that is on this machine: the one in `BROWSER_PATH`, Playwright's own, else one that is installed. */
export function findBrowser(): string | null {
  return [process.env['BROWSER_PATH'] ?? '', chromium.executablePath(), ...installed].find((path) => existsSync(path)) ?? null;
}

/**
 * Finds a browser, or fetches one: Playwright's own where it can be downloaded, else, as root on Debian, its package.
 *
 * @throws Error in one line where neither works
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

/** Chromium refuses its sandbox to root. */
export const browserArguments: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
