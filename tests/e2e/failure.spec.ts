import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { contentsOf } from '../contents-of.ts';
import { environmentOf, sites } from '../sites.ts';

const isRoot = process.getuid?.() === 0;
/** A module that makes Node believe it is more than a year later. */
const later = `data:text/javascript,${encodeURIComponent(`
  const Now = Date;
  globalThis.Date = class extends Now {
    constructor(...parts) { if (parts.length > 0) super(...parts); else super(Now.now() + 4e10); }
    static now() { return Now.now() + 4e10; }
  };
`)}`;

let parent: string;
let folder: string;

test.beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'briefing-failure-'));
  folder = join(parent, 'dist');
});

test.afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** Puts a good site in its place. */
function publish(): string[] {
  cpSync(site().outDir, folder, { recursive: true });
  return contentsOf(folder);
}

function site() {
  const [root] = sites;
  if (!root) throw new Error('No test site');
  return root;
}

/** @param content the folder of a briefing, if it is not that of the site */
function environment(content = site().content): NodeJS.ProcessEnv {
  return { ...process.env, ...environmentOf({ ...site(), content, outDir: folder }) };
}

function build(content?: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync('node', ['src/commands/build.ts', '--silent'], {
    encoding: 'utf8',
    env: environment(content),
  });
  return { status, output: stdout + stderr };
}

test('a build that is killed leaves the last site; two builds at once then succeed, clear up after it, and leave one whole site, the same to the byte on another day and in another time zone and language', async () => {
  const before = publish();
  const child = spawn('node', ['src/commands/build.ts'], { env: environment(), detached: true, stdio: 'ignore' });
  // Wait until Astro writes pages.
  await expect(() => {
    const written = readdirSync(`.build-${child.pid}`, { recursive: true }).map(String);
    expect(written.some((name) => name.endsWith('.html'))).toBe(true);
  }).toPass();
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  await new Promise((resolve) => child.on('close', resolve));
  expect(contentsOf(folder)).toEqual(before);
  const env = {
    ...environment(),
    TZ: 'Pacific/Auckland',
    LANG: 'de_DE.UTF-8',
    NODE_OPTIONS: `--import=${later}`,
  };
  const run = () =>
    new Promise((resolve) => {
      spawn('node', ['src/commands/build.ts', '--silent'], { env, stdio: 'ignore' }).on('close', resolve);
    });
  expect(await Promise.all([run(), run()])).toEqual([0, 0]);
  const withoutTimes = (lines: readonly string[]) => lines.map((line) => line.replace(/ \d+(?:\.\d+)? /u, ' '));
  expect(withoutTimes(contentsOf(folder))).toEqual(withoutTimes(before));
  expect(readdirSync(parent)).toEqual(['dist']);
  expect(existsSync(`.build-${child.pid}`)).toBe(false);
});

test('a read-only site stays as it is, and the build says so', () => {
  const before = publish();
  chmodSync(folder, 0o555);
  const { status, output } = build();
  chmodSync(folder, 0o755);
  expect(output).toContain('The build failed: dist/ is read-only. dist/ is as it was.');
  expect(status).toBe(1);
  expect(contentsOf(folder)).toEqual(before);
});

test('a full disk leaves the last site, and the build says that the disk is full', () => {
  test.skip(!isRoot, 'Only root can mount a small disk');
  const disk = join(parent, 'disk');
  mkdirSync(disk);
  // There is room for the site that stands there, but not for another.
  const size = Number(spawnSync('du', ['-sk', site().outDir], { encoding: 'utf8' }).stdout.split('\t')[0]) + 200;
  test.skip(
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}k`, 'tmpfs', disk]).status !== 0,
    'No disk can be mounted here',
  );
  try {
    folder = join(disk, 'dist');
    const before = publish();
    const { status, output } = build('src/starter');
    expect(output).toContain('The build failed: the disk is full. dist/ is as it was.');
    expect(status).toBe(1);
    expect(contentsOf(folder)).toEqual(before);
    expect(readdirSync(disk)).toEqual(['dist']);
  } finally {
    spawnSync('umount', [disk]);
  }
});
