import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { BuiltSite } from './inspect-site.ts';

/** Reads a built folder. Only pages and XML files are read; any other file is kept as an empty text. */
export function readSite(folder: string, address: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => {
      const path = name.split(sep).join('/');
      return [path, /\.(?:html|xml)$/u.test(path) ? readFileSync(join(folder, name), 'utf8') : ''] as const;
    });
  return { files: new Map(files), address };
}
