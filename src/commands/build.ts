import './plain-errors.ts';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { siteDirectory } from '../chosen-briefing.ts';
import { readArguments } from './read-arguments.ts';

// Builds a copy of the project in a folder of its own, carries the new site beside the one that is served, and swaps them at the
// very end: a build that fails, is interrupted or runs out of disk leaves the old site as it was, and two at once do not mix, nor
// does one with a server that shows what is being edited: Astro keeps what it needs meanwhile under the project it is given.
const { options } = readArguments({
  call: 'npm run build -- [--silent]',
  does: 'Builds the site to dist/, or to the folder that OUT_DIR names. SITE_URL and BASE_PATH override its address for a preview.',
  example: 'SITE_URL=https://preview.example npm run build',
  most: 0,
  options: { silent: { type: 'boolean' } },
});
const target = siteDirectory();
const parent = dirname(target);
/** Where the site is built: inside the project, where its packages are found. */
const work = resolve(`.build-${process.pid}`);
/** What a site is built of, beside its content. */
const sources = ['astro.config.mjs', 'package.json', 'public', 'src', 'tsconfig.json'];
const staging = join(parent, `.${basename(target)}-${process.pid}`);
const retired = `${staging}-old`;

process.exitCode = build();

function build(): number {
  mkdirSync(parent, { recursive: true });
  removeAbandoned();
  if (existsSync(target) && (statSync(target).mode & 0o222) === 0) return giveUp(`${basename(target)}/ is read-only`);

  try {
    for (const name of sources) cpSync(name, join(work, name), { recursive: true });
  } catch (error) {
    return giveUp(isFull(process.cwd()) ? 'the disk is full' : `the project cannot be copied (${codeOf(error)})`);
  }
  const { status, signal } = spawnSync('astro', ['build', '--root', work, ...(options.silent ? ['--silent'] : [])], {
    stdio: 'inherit',
    env: { ...process.env, OUT_DIR: join(work, 'site'), CACHE_DIR: join(work, 'cache'), NODE_OPTIONS: nodeOptions() },
  });
  if (status !== 0) return giveUp(signal ? `it was ended by ${signal}` : isFull(process.cwd()) ? 'the disk is full' : null);
  try {
    carry(join(work, 'site'), staging);
  } catch (error) {
    return giveUp(isFull(parent) ? 'the disk is full' : `the new site cannot be written beside the old one (${codeOf(error)})`);
  }
  try {
    if (existsSync(target)) renameSync(target, retired);
    renameSync(staging, target);
  } catch (error) {
    if (!existsSync(target) && existsSync(retired)) renameSync(retired, target);
    return giveUp(`${basename(target)}/ cannot be replaced (${codeOf(error)})`);
  }
  remove(retired);
  remove(work);
  return 0;
}

/**
 * On a machine with much memory Node puts off the collecting of garbage until gigabytes of it lie about. The largest site that is
 * measured needs two.
 */
function nodeOptions(): string {
  const most = 3 * 2 ** 30;
  const own = getHeapStatistics().heap_size_limit > most ? [`--max-old-space-size=${most / 2 ** 20}`] : [];
  return [...own, process.env['NODE_OPTIONS'] ?? ''].join(' ').trim();
}

/** Moves a folder; copies it where it goes to another disk. */
function carry(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}

function giveUp(reason: string | null): number {
  remove(work);
  remove(staging);
  const left = existsSync(target) ? `${basename(target)}/ is as it was.` : `There is no ${basename(target)}/.`;
  console.error(`\nThe build failed${reason ? `: ${reason}` : ''}. ${left}`);
  return 1;
}

/** What killed builds left behind: folders named for a process that is no more. A site taken out of its place goes back. */
function removeAbandoned(): void {
  for (const folder of new Set([process.cwd(), parent])) {
    for (const name of readdirSync(folder)) {
      const [, kind, pid, old] = /^\.(.+)-(\d+)(-old)?$/u.exec(name) ?? [];
      if (!pid || (kind !== 'build' && kind !== basename(target)) || isRunning(Number(pid))) continue;
      if (old && !existsSync(target)) renameSync(join(folder, name), target);
      else remove(join(folder, name));
    }
  }
}

/** Whether a disk has no room for a page: a copy that fails for want of it does not always say so. */
function isFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < 65_536;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    console.error(`${basename(path)}/ cannot be removed (${codeOf(error)}); the next build tries again.`);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
