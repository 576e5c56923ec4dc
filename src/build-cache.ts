import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

// What a build made and the next may use again, each file under a name that follows from all that it was made of. What cannot be
// read or written costs time, and nothing else.

/** Where files of a kind are kept: beside the packages, so that a fresh install begins anew, or below `BUILD_CACHE_DIR`. */
export function cacheFolder(kind: string): string {
  return resolve(process.env['BUILD_CACHE_DIR'] || 'node_modules/.cache', kind);
}

/** A kept file, or null. */
export function readCached(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** Keeps a file. It is written beside its place and renamed, so that another build never reads half of it. */
export function writeCached(path: string, bytes: Uint8Array | string): void {
  const beside = `${path}.${randomUUID()}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, bytes);
    renameSync(beside, path);
  } catch {
    discard(beside);
  }
}

/** Takes away what was half written, as far as that is possible. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where nothing can be written, nothing was left either.
  }
}
