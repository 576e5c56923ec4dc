import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatMessage } from '../src/diagnostics/report.ts';
import { sortMessages } from '../src/diagnostics/message.ts';
import { readBriefing } from '../src/loaders/read-briefing.ts';

/** A change to one content file: a text that stands in it once, and what to put in its place. */
export interface Edit {
  readonly file: string;
  readonly find: string | RegExp;
  readonly replace: string;
}

/** Copies the content, applies the edits, calls back with the copy's path, and removes it. */
export function withEditedContent<T>(edits: readonly Edit[], use: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'briefing-'));
  try {
    cpSync('content', directory, { recursive: true });
    for (const { file, find, replace } of edits) {
      const path = join(directory, file);
      const before = readFileSync(path, 'utf8');
      const after = before.replace(find, () => replace);
      if (after === before) throw new Error(`${file} does not hold ${find}`);
      writeFileSync(path, after);
    }
    return use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** What the rules say of the content after some edits: each message as it is printed, its path from the content folder. */
export function faultsAfter(...edits: Edit[]): string[] {
  return withEditedContent(edits, (directory) =>
    sortMessages(readBriefing(directory).messages).map((message) => formatMessage(message).replace(/^\S*?briefing-\w+\//u, '')),
  );
}
