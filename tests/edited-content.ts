import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sortMessages } from '../src/diagnostics/message.ts';
import { formatMessage } from '../src/diagnostics/report.ts';
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

/** Copies the content, applies the edits, calls back with the copy's path, and removes it. */
export function withEditedContent<T>(edits: readonly (Edit | Rewrite)[], use: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'briefing-'));
  try {
    cpSync('content', directory, { recursive: true });
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
  return withEditedContent(edits, (directory) =>
    sortMessages(readBriefing(directory).messages.filter(({ rule }) => rule !== 'edition/unrecorded')).map((message) =>
      formatMessage(message).replace(/^\S*?briefing-\w+\//u, ''),
    ),
  );
}
