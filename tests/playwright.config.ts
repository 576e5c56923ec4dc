import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from '../src/commands/browser.ts';
import { environmentOf, sites } from './sites.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  snapshotPathTemplate: 'e2e/pictures/{arg}{ext}',
  // Browsers draw the edges of letters a little differently.
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.005 } },
  reporter: [['line'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: {
      // Letters have the same shape whatever the font settings of the machine are, and no software stands in for a graphics card.
      args: [...browserArguments, '--font-render-hinting=none', '--disable-gpu'],
      ...(executablePath ? { executablePath } : {}),
    },
  },
  projects: sites.map((site) => ({
    name: site.name,
    testMatch: site.tests,
    use: { baseURL: `http://localhost:${site.port}${site.base}` },
  })),
  webServer: sites.map((site) => ({
    command: `astro preview --ignore-lock --port ${site.port}`,
    url: `http://localhost:${site.port}${site.base}`,
    env: environmentOf(site),
    cwd: '..',
    reuseExistingServer: false,
  })),
});
