import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Message, sortMessages } from '../src/diagnostics/message.ts';
import { formatMessage, formatReport } from '../src/diagnostics/report.ts';
import { readBriefing } from '../src/loaders/read-briefing.ts';

/** A change to one content file: a text that stands in it, once or first, and what to put in its place. */
export interface Edit {
  readonly file: string;
  readonly find: string | RegExp;
  readonly replace: string;
}

/** A content file written anew, or taken away. */
export interface Rewrite {
  readonly file: string;
  readonly write: string | Uint8Array | null;
}

/** Copies the content, or another folder of it, applies the edits, calls back with the copy's path, and removes it. */
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
    return;
  }
  const before = readFileSync(path, 'utf8');
  const after = before.replace(edit.find, () => edit.replace);
  if (after === before) throw new Error(`${edit.file} does not hold ${edit.find}`);
  writeFileSync(path, after);
}

/** What the rules say of the content after some edits, beside that it is another edition: each message as it is printed, its path from the content folder. */
export function faultsAfter(...edits: (Edit | Rewrite)[]): string[] {
  return faultsIn('content', ...edits);
}

/** The same of another content folder. */
export function faultsIn(content: string, ...edits: (Edit | Rewrite)[]): string[] {
  return withEditedContent(
    edits,
    (directory) =>
      sortMessages(readBriefing(directory).messages.filter(({ rule }) => rule !== 'edition/unrecorded')).map((message) =>
        formatMessage(message).replace(/^\S*?briefing-\w+\//u, ''),
      ),
    content,
  );
}

/** A report shows so many messages: enough for an editor to see the cause before what follows from it. */
const shown = 4;

/**
 * The beginning of the report of the content after some edits, as it is printed, each path from the content folder. Numbers of lines,
 * seals and editions are left out, so that another edit of the content does not change it: the line itself is shown, with a mark below the
 * column.
 */
export function reportAfter(
  edits: readonly (Edit | Rewrite)[],
  isTold: (message: Message) => boolean,
  content: string = 'content',
): string {
  return withEditedContent(
    edits,
    (directory) => {
      const messages = sortMessages(readBriefing(directory).messages.filter(isTold));
      return formatReport(messages.slice(0, shown), { sourceOf: (file) => readFileSync(file, 'utf8') })
        .replace(/\d+ faults? in the content$/u, `${messages.length} in all`)
        .replaceAll(/\S*?briefing-\w{6}\//gu, '')
        .replaceAll(/^(\S+):\d+:\d+ /gmu, '$1 ')
        .replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{8})?\b(?=[" ,\n]|$)/gu, '…');
    },
    content,
  );
}
