import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { siteDirectory } from '../chosen-briefing.ts';
import { readArguments } from './read-arguments.ts';

// The site is built from a copy of the project, put beside the one that is served, and swapped with it at the very end. So a build that
// fails, is interrupted or runs out of disk leaves the old site as it was. Astro keeps its working files below the project that it is
// given, so builds at the same time do not mix, nor does a build with a server that shows what is being edited.
const { options } = readArguments({
  call: 'npm run build -- [--silent]',
  does: 'Builds the site to dist/, or to the folder that OUT_DIR names. SITE_URL and BASE_PATH override its address for a preview.',
  example: 'SITE_URL=https://preview.example npm run build',
  options: { silent: { type: 'boolean' } },
});
const target = siteDirectory();
const [parent, name] = [dirname(target), basename(target)];
/** The copy of the project. It stands inside the project, where its packages are found. */
const work = resolve(`.build-${process.pid}`);
/** What a site is built of, beside its content. */
const sources = ['astro.config.mjs', 'package.json', 'public', 'src', 'tsconfig.json'];
const fresh = join(parent, `.${name}-${process.pid}`);
const old = `${fresh}-old`;
/** In megabytes. With more memory, Node would collect its garbage late. The largest site that is measured needs 1,600. */
const heap = Math.min(3072, Math.floor(getHeapStatistics().heap_size_limit / 2 ** 20));

try {
  mkdirSync(parent, { recursive: true });
  clearUp();
  if (existsSync(target) && (statSync(target).mode & 0o222) === 0) throw new Error(`${name}/ is read-only`);
  for (const source of sources) cpSync(source, join(work, source), { recursive: true });
  const { status, signal } = spawnSync('astro', ['build', '--root', work, ...(options.silent ? ['--silent'] : [])], {
    stdio: 'inherit',
    env: {
      ...process.env,
      OUT_DIR: join(work, 'site'),
      CACHE_DIR: join(work, 'cache'),
      NODE_OPTIONS: `--max-old-space-size=${heap} ${process.env['NODE_OPTIONS'] ?? ''}`,
    },
  });
  // Any other reason Astro has given itself.
  if (status !== 0) throw new Error(signal ? `it was ended by ${signal}` : '');
  move(join(work, 'site'), fresh);
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
} catch (error) {
  process.exitCode = 1;
  if (!existsSync(target) && existsSync(old)) renameSync(old, target);
  const reason = [process.cwd(), parent].some(isFull) ? 'the disk is full' : (error as Error).message;
  const left = existsSync(target) ? `${name}/ is as it was.` : `There is no ${name}/.`;
  console.error(`\nThe build failed${reason && `: ${reason}`}. ${left}`);
}
for (const folder of [work, fresh, old]) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

/** Moves a folder. If it goes to another disk, it is copied. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
  }
}

/** Removes what killed builds left behind. If one of them had taken the old site out of its place, puts the site back. */
function clearUp(): void {
  const abandoned = new RegExp(`^\\.(?:build|${RegExp.escape(name)})-(\\d+)(-old)?$`, 'u');
  for (const folder of new Set([process.cwd(), parent])) {
    for (const entry of readdirSync(folder)) {
      const [, pid, isOld] = abandoned.exec(entry) ?? [];
      if (!pid || isRunning(Number(pid))) continue;
      if (isOld && !existsSync(target)) renameSync(join(folder, entry), target);
      else rmSync(join(folder, entry), { recursive: true, force: true, maxRetries: 3 });
    }
  }
}

/** A copy that fails because the disk is full does not always say so. */
function isFull(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < 65_536;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process of another user may not be signalled, but it runs.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
