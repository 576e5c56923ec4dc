import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { changesName } from '../loaders/read-briefing.ts';
import { schemaLine } from './editor-schemas.ts';
import { today } from './today.ts';

const about = '# What changed in each edition, newest first. npm run edition -- "What changed." writes an entry.';

/** Writes what changed in an edition above those before it, as of today; comments at the head of the file stay there. */
export function writeEdition(directory: string, edition: string, changes: readonly string[]): void {
  const path = join(directory, changesName);
  const source = existsSync(path) ? readFileSync(path, 'utf8') : `${schemaLine('changes', path)}\n${about}\n`;
  const [start, entries] = split(source);
  const entry = stringify([{ edition, date: today(), changes }], {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
  writeFileSync(path, `${start}\n${entry}${entries && `\n${entries}`}`);
}

/** The comments at the head of the file, and what follows. */
function split(source: string): [start: string, entries: string] {
  const lines = source.trim().split('\n');
  const first = lines.findIndex((line) => line !== '' && !line.startsWith('#'));
  const end = first === -1 ? lines.length : first;
  const entries = lines.slice(end).join('\n');
  return [`${lines.slice(0, end).join('\n').trimEnd()}\n`, entries && `${entries}\n`];
}
