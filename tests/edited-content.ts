import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Message, sortMessages } from '../src/diagnostics/message.ts';
import { formatMessage, formatReport } from '../src/diagnostics/report.ts';
import { readFolder } from '../src/loaders/content-folder.ts';
import { readFiles } from '../src/loaders/read-content.ts';

/** A change to a content file: a text in it, of which the first occurrence is replaced. */
export interface Edit {
  readonly file: string;
  readonly find: string | RegExp;
  readonly replace: string;
}

/** A content file that is written anew, or taken away by a null. */
export interface Rewrite {
  readonly file: string;
  readonly write: string | Uint8Array | null;
}

/** Copies the content, or another content folder, applies edits, calls `use` with the path of the copy, and removes the copy. */
export function withEditedContent<T>(
  edits: readonly (Edit | Rewrite)[],
  use: (directory: string) => T,
  content: string = 'content',
): T {
  const directory = mkdtempSync(join(tmpdir(), 'briefing-'));
  try {
    cpSync(content, directory, { recursive: true });
    for (const edit of edits) apply(edit, join(directory, edit.file));
    return use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function apply(edit: Edit | Rewrite, path: string): void {
  if ('write' in edit) {
    mkdirSync(dirname(path), { recursive: true });
    if (edit.write === null) rmSync(path);
    else writeFileSync(path, edit.write);
  } else writeFileSync(path, changed(edit, readFileSync(path, 'utf8')));
}

function changed({ file, find, replace }: Edit, before: string): string {
  const after = before.replace(find, () => replace);
  if (after === before) throw new Error(`${file} does not hold ${find}`);
  return after;
}

/** The files of a content folder after some edits, in memory. */
export function editedFiles(content: string, edits: readonly (Edit | Rewrite)[]): Map<string, Uint8Array> {
  const { files } = readFolder(content);
  for (const edit of edits) {
    if (!('write' in edit)) files.set(edit.file, Buffer.from(changed(edit, Buffer.from(files.get(edit.file) ?? []).toString())));
    else if (edit.write === null) files.delete(edit.file);
    else files.set(edit.file, Buffer.from(edit.write));
  }
  return files;
}

/** The messages about the content after some edits, as they are printed, without that it is another edition. Paths begin in the content folder. */
export function faultsAfter(...edits: (Edit | Rewrite)[]): string[] {
  return faultsIn('content', ...edits);
}

/** The same for another content folder. */
export function faultsIn(content: string, ...edits: (Edit | Rewrite)[]): string[] {
  const { messages } = readFiles(editedFiles(content, edits), '');
  return sortMessages(messages.filter(({ rule }) => rule !== 'edition/unrecorded')).map(formatMessage);
}

/** How many messages a report shows: enough for an editor to see the cause before what follows from it. */
const shown = 4;

/**
 * The beginning of the printed report on the content after some edits. Paths begin in the content folder. Line numbers, seals and editions
 * are left out, so that other edits of the content do not change the report. The line itself is shown, with a mark below the column.
 */
export function reportAfter(edits: readonly (Edit | Rewrite)[], isTold: (message: Message) => boolean): string {
  const files = editedFiles('content', edits);
  const messages = sortMessages(readFiles(files, '').messages.filter(isTold));
  return formatReport(messages.slice(0, shown), { sourceOf: (file) => new TextDecoder().decode(files.get(file)) })
    .replace(/\d+ faults? in the content$/u, `${messages.length} in all`)
    .replaceAll(/^(\S+):\d+:\d+ /gmu, '$1 ')
    .replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{8})?\b(?=[" ,\n]|$)/gu, '…');
}
