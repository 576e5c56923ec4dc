import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prependEntry } from '../corrections/prepend-entry.ts';
import { changesName } from '../loaders/read-content.ts';
import { schemaLine } from './editor-schemas.ts';
import { today } from './today.ts';

const about = '# What changed in each edition, newest first. npm run edition -- "What changed." writes an entry.';

/** Writes what changed in an edition above those before it, as of today; comments at the head of the file stay there. */
export function writeEdition(directory: string, edition: string, changes: readonly string[]): void {
  const path = join(directory, changesName);
  const source = existsSync(path) ? readFileSync(path, 'utf8') : null;
  const heading = `${schemaLine('changes', path)}\n${about}\n`;
  writeFileSync(path, prependEntry(source, heading, { edition, date: today(), changes }));
}
