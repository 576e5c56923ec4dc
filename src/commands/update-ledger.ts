import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLedger } from '../annotations/parse-ledger.ts';
import { nextLedger } from '../corrections/next-ledger.ts';
import type { Message } from '../diagnostics/message.ts';
import { judge } from '../evidence/judge.ts';
import { ledgerName } from '../loaders/file-kinds.ts';
import { readContent } from '../loaders/read-content.ts';

/** How many addresses were added, how many statements were sealed anew, and how many addresses there are; or the faults to mend first. */
type LedgerUpdate =
  { readonly faults: readonly Message[] } | { readonly added: number; readonly sealed: number; readonly total: number };

/**
 * Adds new addresses to the ledger. If anything else is wrong with the content, the ledger stays as it is.
 *
 * @param changed the ids of published statements that are to change; no other is sealed anew
 */
export function updateLedger(directory: string, changed: readonly string[] = []): LedgerUpdate {
  const path = join(directory, ledgerName);
  const { content, messages } = readContent(directory);
  const others = messages.filter(({ rule }) => !/^(?:permanence|edition)\//u.test(rule));
  if (others.length > 0) return { faults: others };
  const { text, added, sealed } = nextLedger(content, existsSync(path) ? readFileSync(path, 'utf8') : null, { changed });
  const ledger = { file: content.ledger.file, lines: parseLedger(text, content.ledger.file) };
  const faults = judge({ ...content, ledger });
  const causes = messages.filter(({ rule }) => rule === 'permanence/renamed');
  if (faults.length > 0) return { faults: causes.length > 0 ? causes : faults };
  writeFileSync(path, text);
  return { added, sealed, total: ledger.lines.length };
}
