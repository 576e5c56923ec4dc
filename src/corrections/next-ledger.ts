import { parseLedger } from '../annotations/parse-ledger.ts';
import type { SourceContent } from '../evidence/source-content.ts';
import { publishedAddresses } from '../evidence/published-addresses.ts';
import { sealOf } from '../evidence/seal.ts';
import { addresses } from '../record/address.ts';
import type { IdKind } from '../record/id.ts';
import type { Statement } from '../record/statement.ts';

const heading =
  '# Every address ever published, from the site’s own root. An address that moved has its new one behind it: /old/ -> /new/\n' +
  '# Behind the page of a statement stands its seal: the fingerprint of its words, and that of how and where it is reported.\n';

/** An id that was published, and the one that took its place. That of a point has its agreement or matter before it. */
export interface Rename {
  readonly kind: IdKind;
  readonly before: string;
  readonly after: string;
}

export interface NextLedger {
  readonly text: string;
  readonly added: number;
  readonly moves: readonly (readonly [from: string, to: string])[];
  /** How many statements are sealed anew. */
  readonly sealed: number;
}

/**
 * The ledger for the content as it is now: with the addresses that are new, and with where those of a renamed id went. It takes none
 * out: that an address is gone for good is not for the ledger to say.
 *
 * @param source the ledger as it is; null where there is none
 * @param changed the ids of published statements that are to change; no other is sealed anew
 * @param adds whether it takes in every new address, or those alone to which others move
 */
export function nextLedger(
  content: SourceContent,
  source: string | null,
  { rename = null, changed = [], adds = 'all' }: { rename?: Rename | null; changed?: readonly string[]; adds?: 'all' | 'moved' },
): NextLedger {
  const current = new Set(publishedAddresses(content));
  const statements = content.accounts.flatMap((account) => account.statements);
  const seals = sealsOf(statements);
  // A statement that names a renamed id has another seal, and is the same.
  const sealsBefore = sealsOf(statements.map((statement) => beforeRename(statement, rename)));
  const resealed = new Set(changed.map(addresses.statement));
  const written = (address: string, seal = seals.get(address)) => (seal === undefined ? address : `${address} ${seal}`);

  const moves: [string, string][] = [];
  const lines = (source ?? heading).trimEnd().split(/\r?\n/u);
  const lineEnd = source?.includes('\r\n') ? '\r\n' : '\n';
  const entries = lines.flatMap((line) => parseLedger(line, ''));
  const wentTo = new Map(entries.map(({ address, movedTo }) => [address, movedTo]));
  /** Whether the rename brings back what had moved. */
  const isBack = (movedTo: string, address: string): boolean => {
    const next = wentTo.get(movedTo);
    return next ? isBack(next, address) : rename !== null && renamed(movedTo, rename) === address;
  };
  const kept = lines.map((line) => {
    const [entry] = parseLedger(line, '');
    if (!entry) return line;
    const { address, seal, movedTo } = entry;
    if (movedTo !== null) return current.has(address) && isBack(movedTo, address) ? written(address) : line;
    if (current.has(address)) {
      const isKept = seal !== null && !resealed.has(address) && seal !== sealsBefore.get(address);
      return isKept ? line : written(address);
    }
    const target = rename ? renamed(address, rename) : address;
    if (!current.has(target)) return line;
    moves.push([address, target]);
    return `${line} -> ${target}`;
  });
  const known = new Set(entries.map(({ address }) => address));
  const targets = new Set(moves.map(([, to]) => to));
  const fresh = [...current].filter((address) => !known.has(address) && (adds === 'all' || targets.has(address)));
  const sealed = kept.filter((line, index) => line !== lines[index] && !line.includes(' -> ')).length;
  return { text: [...kept, ...fresh.map((address) => written(address)), ''].join(lineEnd), added: fresh.length, moves, sealed };
}

/** An address in which an id, as a whole word of the path or the fragment, is replaced. */
export function renamed(address: string, { kind, before, after }: Rename): string {
  // A point has its place on the page of its agreement or matter alone, which the ledger has by that page.
  const [from, to] = [before, after].map((id) => (kind === 'point' ? (id.split('/')[1] ?? '') : id)) as [string, string];
  return address.replace(new RegExp(`(?<=[/#])${RegExp.escape(from)}(?=[/.#]|$)`, 'gu'), to);
}

function sealsOf(statements: readonly Statement[]): Map<string, string> {
  return new Map(statements.map((statement) => [addresses.statement(statement.id), sealOf(statement)]));
}

/** A statement as it was before an id was renamed that it names. */
function beforeRename(statement: Statement, rename: Rename | null): Statement {
  if (!rename) return statement;
  const { kind, before, after } = rename;
  const old = (own: IdKind, id: string) => (kind === own && id === after ? before : id);
  return {
    ...statement,
    continues: statement.continues === null ? null : old('statement', statement.continues),
    speakers: statement.speakers.map((id) => old('speaker', id)),
    topics: statement.topics.map((topic) =>
      old(
        'point',
        topic
          .split('/')
          .map((id, index) => (index === 0 ? old('subject', id) : id))
          .join('/'),
      ),
    ),
  };
}
