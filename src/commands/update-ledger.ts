import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLedger } from '../annotations/parse-ledger.ts';
import type { Message } from '../diagnostics/message.ts';
import { judge } from '../evidence/judge.ts';
import { publishedAddresses } from '../evidence/published-addresses.ts';
import { ledgerName, readBriefing } from '../loaders/read-briefing.ts';

const heading =
  '# Every address ever published, from the site’s own root. An address that moved has its new one behind it: /old/ -> /new/\n';

/** An id that was published, and the one that took its place. */
export interface Rename {
  readonly before: string;
  readonly after: string;
}

/** How many addresses the ledger gained, has moved and holds; or what must be mended first. */
export type LedgerUpdate =
  { readonly faults: readonly Message[] } | { readonly added: number; readonly moved: number; readonly total: number };

/**
 * Adds the addresses that are new to the ledger, and records where those of renamed ids went. It takes none out: that an address
 * is gone for good is not for a command to say. Content that is at fault otherwise leaves the ledger as it is.
 */
export function updateLedger(directory: string, renames: readonly Rename[] = []): LedgerUpdate {
  const path = join(directory, ledgerName);
  const { briefing, messages } = readBriefing(directory);
  const current = new Set(publishedAddresses(briefing));

  const lines = existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : [heading.trimEnd()];
  const moved = lines.map((line) => {
    if (!line.startsWith('/') || line.includes(' -> ') || current.has(line)) return line;
    const target = renames.map((rename) => renamed(line, rename)).find((address) => current.has(address));
    return target === undefined ? line : `${line} -> ${target}`;
  });
  const known = new Set(briefing.ledger.lines.map(({ address }) => address));
  const fresh = [...current].filter((address) => !known.has(address));
  const text = `${[...moved, ...fresh].join('\n')}\n`;

  const ledger = { file: briefing.ledger.file, lines: parseLedger(text, briefing.ledger.file) };
  const others = messages.filter(({ rule }) => !/^(?:permanence|edition)\//u.test(rule));
  const faults = others.length > 0 ? others : judge({ ...briefing, ledger });
  if (faults.length > 0) return { faults };
  writeFileSync(path, text);
  return {
    added: fresh.length,
    moved: moved.filter((line, index) => line !== lines[index]).length,
    total: known.size + fresh.length,
  };
}

/** An address in which an id, as a whole word of the path or the fragment, is replaced. */
function renamed(address: string, { before, after }: Rename): string {
  return address.replace(new RegExp(`(?<=[/#])${RegExp.escape(before)}(?=[/.#]|$)`, 'gu'), after);
}
