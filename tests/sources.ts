import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SourceFile {
  /** From `src/`. */
  readonly path: string;
  readonly text: string;
}

/** Every file below `src/` whose name matches, in order. */
export function sourcesOf(extensions: RegExp): SourceFile[] {
  return readdirSync('src', { recursive: true })
    .map(String)
    .filter((path) => extensions.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }));
}
