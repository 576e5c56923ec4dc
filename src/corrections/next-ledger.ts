import { parseLedger } from '../annotations/parse-ledger.ts';
import type { SourceContent } from '../evidence/source-content.ts';
import { publishedAddresses } from '../evidence/published-addresses.ts';
import { sealOf } from '../evidence/seal.ts';
import { addresses } from '../record/address.ts';
import { type IdKind, splitTopic } from '../record/id.ts';
import type { Statement } from '../record/statement.ts';
import type { TargetKind } from './targets.ts';

const heading =
  '# Every address ever published, from the site’s own root. An address that moved has its new one behind it: /old/ -> /new/\n' +
  '# Behind the page of a statement stands its seal: the fingerprint of its words, and that of how and where it is reported.\n';

/** A published id, and the one that takes its place. That of a point has its agreement or matter before it. */
export interface Rename {
  readonly kind: TargetKind;
  readonly before: string;
  readonly after: string;
}

interface NextLedger {
  readonly text: string;
  /** How many addresses were added. */
  readonly added: number;
  readonly moves: readonly (readonly [from: string, to: string])[];
  /** How many statements are sealed anew. */
  readonly sealed: number;
}

/**
 * The ledger for the content as it is now, with the new addresses, and with the moves of the addresses of a renamed id. It never loses
 * an address: whether one is gone for good is not for the ledger to say.
 *
 * @param source the ledger so far; null if there is none
 * @param changed the ids of published statements that are to change; no other is sealed anew
 * @param adds which new addresses it takes in: all of them, or only those to which others move
 */
export function nextLedger(
  content: SourceContent,
  source: string | null,
  { rename = null, changed = [], adds = 'all' }: { rename?: Rename | null; changed?: readonly string[]; adds?: 'all' | 'moved' },
): NextLedger {
  const current = new Set(publishedAddresses(content));
  const statements = content.accounts.flatMap((account) => account.statements);
  const seals = sealsOf(statements);
  // A statement that names a renamed id has another seal although it has not changed.
  const sealsBefore = sealsOf(statements.map((statement) => beforeRename(statement, rename)));
  const resealed = new Set(changed.map(addresses.statement));
  const written = (address: string, seal = seals.get(address)) => (seal === undefined ? address : `${address} ${seal}`);

  const moves: [string, string][] = [];
  const lines = (source ?? heading).trimEnd().split(/\r?\n/u);
  const lineEnd = source?.includes('\r\n') ? '\r\n' : '\n';
  const entries = lines.flatMap((line) => parseLedger(line, ''));
  const wentTo = new Map(entries.map(({ address, movedTo }) => [address, movedTo]));
  /** Whether the rename brings an address back that had moved. */
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

/** An address in which an id is replaced, as a whole word of the path or the fragment. */
function renamed(address: string, { kind, before, after }: Rename): string {
  // The address of a point is on the page of its agreement or matter, which is not renamed.
  const [from, to] = kind === 'point' ? [splitTopic(before).point, splitTopic(after).point] : [before, after];
  return address.replace(new RegExp(`(?<=[/#])${RegExp.escape(from)}(?=[/.#]|$)`, 'gu'), to);
}

function sealsOf(statements: readonly Statement[]): Map<string, string> {
  return new Map(statements.map((statement) => [addresses.statement(statement.id), sealOf(statement)]));
}

/** A statement as it was before an id that it names was renamed. */
function beforeRename(statement: Statement, rename: Rename | null): Statement {
  if (!rename) return statement;
  const { kind, before, after } = rename;
  const old = (own: IdKind, id: string) => (kind === own && id === after ? before : id);
  return {
    ...statement,
    continues: statement.continues === null ? null : old('statement', statement.continues),
    speakers: statement.speakers.map((id) => old('speaker', id)),
    topics: statement.topics.map((topic) => {
      const { subject, point } = splitTopic(topic);
      return old('point', `${old('subject', subject)}/${point}`);
    }),
  };
}
