import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prependEntry } from '../corrections/prepend-entry.ts';
import { singleKinds } from '../loaders/file-kinds.ts';
import { schemaLine } from './editor-schemas.ts';
import { today } from './today.ts';

const about = '# What changed in each edition, newest first. npm run edition -- "What changed." writes an entry.';

/** Writes what changed in an edition, with today's date, above the editions before it. The comments at the head of the file stay. */
export function writeEdition(directory: string, edition: string, changes: readonly string[]): void {
  const path = join(directory, singleKinds.changes.file);
  const source = existsSync(path) ? readFileSync(path, 'utf8') : null;
  const heading = `${schemaLine('changes', path)}\n${about}\n`;
  writeFileSync(path, prependEntry(source, heading, { edition, date: today(), changes }));
}
