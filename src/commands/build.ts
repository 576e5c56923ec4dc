import './plain-errors.ts';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statfsSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readArguments } from './read-arguments.ts';

// Builds a copy of the project in a folder of its own beside the site that is served, and swaps the sites at the very end. A build
// that fails, is interrupted or runs out of disk leaves the old site as it was. Two at once do not mix, nor does one disturb a
// server that shows what is being edited, since Astro keeps what it needs meanwhile below the project that it is given.
const { options } = readArguments({
  call: 'npm run build -- [--silent]',
  does: 'Builds the site to dist/, or to the folder that OUT_DIR names. SITE_URL and BASE_PATH override its address for a preview.',
  example: 'SITE_URL=https://preview.example npm run build',
  most: 0,
  options: { silent: { type: 'boolean' } },
});
const target = resolve(process.env['OUT_DIR'] || 'dist');
const parent = dirname(target);
const work = join(parent, `.${basename(target)}-${process.pid}`);
const [site, old] = [join(work, 'site'), join(work, 'old')];

mkdirSync(parent, { recursive: true });
removeAbandoned();
try {
  build();
} catch (error) {
  if (!existsSync(target) && existsSync(old)) renameSync(old, target);
  const { bavail, bsize } = statfsSync(parent);
  const reason = bavail * bsize < 65_536 ? 'the disk is full' : error instanceof Error ? error.message : String(error);
  const left = existsSync(target) ? `${basename(target)}/ is as it was.` : `There is no ${basename(target)}/.`;
  console.error(`\nThe build failed: ${reason}. ${left}`);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 3 });
}

/** @throws Error if the site is not built, or cannot be put in its place */
function build(): void {
  for (const name of ['astro.config.mjs', 'package.json', 'public', 'src', 'tsconfig.json']) {
    cpSync(name, join(work, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(work, 'node_modules'));
  const { status, signal } = spawnSync('astro', ['build', '--root', work, ...(options.silent ? ['--silent'] : [])], {
    stdio: 'inherit',
    env: { ...process.env, OUT_DIR: site, CACHE_DIR: join(work, 'cache') },
  });
  if (status !== 0) throw new Error(signal ? `Astro was ended by ${signal}` : 'the lines above say why');
  if (existsSync(target)) renameSync(target, old);
  renameSync(site, target);
}

/** Removes what killed builds left: folders that are named for a process that is no more. A site taken out of its place goes back. */
function removeAbandoned(): void {
  for (const name of readdirSync(parent)) {
    const [, of, pid] = /^\.(.+)-(\d+)$/u.exec(name) ?? [];
    if (of !== basename(target) || isRunning(Number(pid))) continue;
    const taken = join(parent, name, 'old');
    if (!existsSync(target) && existsSync(taken)) renameSync(taken, target);
    rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
