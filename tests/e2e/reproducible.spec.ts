import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { contentsOf } from '../contents-of.ts';
import { environmentOf, sites } from '../sites.ts';

/** Has Node believe that it is more than a year later. */
const later = `data:text/javascript,${encodeURIComponent(`
  const Now = Date;
  globalThis.Date = class extends Now {
    constructor(...parts) { if (parts.length > 0) super(...parts); else super(Now.now() + 4e10); }
    static now() { return Now.now() + 4e10; }
  };
`)}`;

test('a build elsewhere, on another day, in another time zone and language, is the same to the byte', () => {
  const [site] = sites;
  if (!site) throw new Error('There is no site to compare with');
  const clone = mkdtempSync(join(tmpdir(), 'briefing-clone-'));
  try {
    for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
      cpSync(name, join(clone, name), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(clone, 'node_modules'));
    const { status } = spawnSync('node', ['src/commands/build.ts', '--silent'], {
      cwd: clone,
      env: {
        ...process.env,
        ...environmentOf({ ...site, outDir: 'dist' }),
        TZ: 'Pacific/Auckland',
        LANG: 'de_DE.UTF-8',
        // Its cards and citations are made anew.
        BUILD_CACHE_DIR: join(clone, 'cache'),
        NODE_OPTIONS: `--import=${later}`,
      },
    });
    expect(status).toBe(0);
    const withoutTimes = (folder: string) => contentsOf(folder).map((line) => line.replace(/ \d+(?:\.\d+)? /u, ' '));
    expect(withoutTimes(join(clone, 'dist'))).toEqual(withoutTimes(site.outDir));
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
});
