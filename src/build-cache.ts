import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

// Files that a build has made and the next may use again. The name of each follows from all that it was made of. If one cannot be read or
// written, that only costs time.

/** The folder for files of a kind: below `BUILD_CACHE_DIR`, or beside the packages, so that a fresh install begins anew. */
export function cacheFolder(kind: string): string {
  return resolve(process.env['BUILD_CACHE_DIR'] || 'node_modules/.cache', kind);
}

/** A kept file; null if it is not there. */
export function readCached(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** Keeps a file. It is written beside its place and then renamed, so that another build never reads half of it. */
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

/** Removes a file that was half written, if possible. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // If nothing can be written there, nothing was left either.
  }
}
