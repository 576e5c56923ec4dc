import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLedger } from '../annotations/parse-ledger.ts';
import type { Message } from '../diagnostics/message.ts';
import { judge } from '../evidence/judge.ts';
import { publishedAddresses } from '../evidence/published-addresses.ts';
import { sealOf } from '../evidence/seal.ts';
import { addresses } from '../record/address.ts';
import type { Statement } from '../record/statement.ts';
import { ledgerName, readBriefing } from '../loaders/read-briefing.ts';

const heading =
  '# Every address ever published, from the site’s own root. An address that moved has its new one behind it: /old/ -> /new/\n' +
  '# Behind the page of a statement stands its seal: the fingerprint of its words, and that of how and where it is reported.\n';

/** An id that was published, and the one that took its place. */
export interface Rename {
  readonly before: string;
  readonly after: string;
}

/** How many addresses the ledger gained, has moved and holds, and the statements sealed anew; or what must be mended first. */
export type LedgerUpdate =
  | { readonly faults: readonly Message[] }
  | { readonly added: number; readonly moved: number; readonly sealed: number; readonly total: number };

/**
 * Adds the addresses that are new to the ledger, and records where those of renamed ids went. It takes none out: that an address
 * is gone for good is not for a command to say. Content that is at fault otherwise leaves the ledger as it is.
 *
 * @param changed the ids of published statements that are to change; no other is sealed anew
 */
export function updateLedger(directory: string, renames: readonly Rename[] = [], changed: readonly string[] = []): LedgerUpdate {
  const path = join(directory, ledgerName);
  const { briefing, messages } = readBriefing(directory);
  const others = messages.filter(({ rule }) => !/^(?:permanence|edition)\//u.test(rule));
  if (others.length > 0) return { faults: others };
  const current = new Set(publishedAddresses(briefing));
  const seals = new Map(
    briefing.accounts.flatMap(({ statements }) =>
      statements.map((statement) => [addresses.statement(statement.id), sealOf(statement)] as const),
    ),
  );
  // A statement that names a renamed id has another seal, and is the same.
  const sealsBefore = new Map(
    briefing.accounts.flatMap(({ statements }) =>
      statements.map((statement) => [addresses.statement(statement.id), sealOf(beforeRenames(statement, renames))] as const),
    ),
  );
  const resealed = new Set(changed.map(addresses.statement));
  const written = (address: string, seal = seals.get(address)) => (seal === undefined ? address : `${address} ${seal}`);

  const lines = existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : [heading.trimEnd()];
  const kept = lines.map((line) => {
    const [entry] = parseLedger(line, ledgerName);
    if (!entry || entry.movedTo !== null) return line;
    const { address, seal } = entry;
    if (current.has(address)) {
      const isKept = seal !== null && !resealed.has(address) && seal !== sealsBefore.get(address);
      return isKept ? line : written(address);
    }
    const target = renames.map((rename) => renamed(address, rename)).find((candidate) => current.has(candidate));
    return target === undefined ? line : `${line} -> ${target}`;
  });
  const known = new Set(briefing.ledger.lines.map(({ address }) => address));
  const fresh = [...current].filter((address) => !known.has(address)).map((address) => written(address));
  const text = `${[...kept, ...fresh].join('\n')}\n`;

  const ledger = { file: briefing.ledger.file, lines: parseLedger(text, briefing.ledger.file) };
  const faults = judge({ ...briefing, ledger });
  const causes = messages.filter(({ rule }) => rule === 'permanence/renamed');
  if (faults.length > 0) return { faults: causes.length > 0 && renames.length === 0 ? causes : faults };
  writeFileSync(path, text);
  const touched = kept.filter((line, index) => line !== lines[index]);
  const moved = touched.filter((line) => line.includes(' -> ')).length;
  return { added: fresh.length, moved, sealed: touched.length - moved, total: known.size + fresh.length };
}

/** A statement as it was before ids were renamed that it names. */
function beforeRenames(statement: Statement, renames: readonly Rename[]): Statement {
  const old = (id: string) => renames.find(({ after }) => after === id)?.before ?? id;
  return {
    ...statement,
    carriedFrom: statement.carriedFrom === null ? null : old(statement.carriedFrom),
    speakers: statement.speakers.map(old),
    topics: statement.topics.map((topic) => topic.split('/').map(old).join('/')),
  };
}

/** An address in which an id, as a whole word of the path or the fragment, is replaced. */
function renamed(address: string, { before, after }: Rename): string {
  return address.replace(new RegExp(`(?<=[/#])${RegExp.escape(before)}(?=[/.#]|$)`, 'gu'), after);
}
