import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder, in order, each with its time of change and a hash of its bytes. */
export function contentsOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const status = statSync(path);
      return status.isFile()
        ? `${name} ${status.mtimeMs} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`
        : name;
    });
}
