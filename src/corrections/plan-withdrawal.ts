import type { SourceContent } from '../evidence/source-content.ts';
import { publishedAddresses } from '../evidence/published-addresses.ts';
import { ledgerName, singleKinds } from '../loaders/file-kinds.ts';
import { readFiles } from '../loaders/read-content.ts';
import { idKinds, type IdKind, splitTopic } from '../record/id.ts';
import { type Content, edited, rewritten, textOf } from './content-text.ts';
import { findIds, isFileOf } from './find-ids.ts';
import { nextLedger } from './next-ledger.ts';
import { faultsAfter, faultsOfForm, filesAfter, isDraft, type Need, type Planned, refused } from './plan.ts';
import { prependEntry } from './prepend-entry.ts';
import { removeIds } from './remove-ids.ts';
import { chooseAmong, idsOf, type Target, targetKinds } from './targets.ts';

/** What is withdrawn, why, and when, as an ISO date. */
export interface Withdrawing {
  readonly ids: readonly string[];
  /** The kind of what has the id. It is needed only if several kinds have it. */
  readonly kind?: string | undefined;
  readonly reason: string;
  readonly date: string;
  /** The comments at the head of the file of withdrawals, if there is none yet. */
  readonly heading: string;
}

/**
 * Plans to take a published part out of the content: the part itself, and what names it and holds nothing else, such as its place in a
 * list of related ones. Its addresses stay, and say when and why it was withdrawn. If anything else builds on it, an editor has to
 * decide first, and the places are listed. The words of an account never change; only the brackets around them go.
 *
 * The content may have faults before, but none afterwards. A relation, for example, cannot do without a statement while the statement
 * is there.
 */
export function planWithdrawal(content: Content, { ids: given, kind, date, reason, heading }: Withdrawing): Planned {
  const { files, name: directory } = content;
  const before = readFiles(files, directory);
  if (isDraft(before)) {
    return refused(
      'withdrawal from a draft, of which nothing was published',
      'that its mark, entry, or file is taken out by hand; npm run check:content then says what still names it',
    );
  }
  const faults = faultsOfForm(before);
  if (faults.length > 0) return { type: 'faults', faults };
  const ids = idsOf(before.content);
  const targets: Target[] = [];
  for (const id of given) {
    const having = targetKinds.filter((candidate) => ids[candidate].has(id));
    const chosen = chooseAmong(having, { id, kind: having.length > 1 ? kind : undefined, ids });
    if ('type' in chosen) return chosen;
    targets.push({ kind: chosen.kind, id });
  }

  const { changed, needs } = remove(content, targets, before.content);
  const after = readFiles(filesAfter(files, changed), directory);
  const current = new Set(publishedAddresses(after.content));
  const published = new Set(before.content.ledger.lines.map(({ address }) => address));
  const lost = publishedAddresses(before.content).filter((address) => published.has(address) && !current.has(address));
  const isLost = ({ kind, id }: Target) => kind === 'reference' || lost.some((address) => names(address, id));
  const neverPublished = targets.find((target) => !isLost(target));
  if (neverPublished && needs.length === 0) {
    return refused(
      `withdrawal of ${neverPublished.id}, which was never published`,
      'that its mark, entry, or file is taken out by hand',
    );
  }

  const { text, sealed } = nextLedger(after.content, textOf(files, ledgerName), {
    changed: changedStatements(before.content, after.content),
    adds: 'moved',
  });
  if (sealed > 0) changed.set(ledgerName, rewritten(files, ledgerName, text));
  if (lost.length > 0) {
    const { file } = singleKinds.withdrawn;
    const edition = before.content.changes?.record?.[0]?.edition ?? '';
    const entry = { date, after: edition, reason, addresses: lost };
    changed.set(file, rewritten(files, file, prependEntry(files.has(file) ? textOf(files, file) : null, heading, entry)));
  }
  const result = filesAfter(files, changed);
  const brought = faultsAfter(readFiles(result, directory));
  if (needs.length > 0 || brought.length > 0) {
    // The places that need what is withdrawn already say that it would not exist.
    const others = brought.filter(({ rule }) => needs.length === 0 || rule !== 'reference/unknown');
    return { type: 'blocked', needs, faults: others, files: result };
  }
  const list = new Intl.ListFormat('en').format(targets.map(({ kind, id }) => `${idKinds[kind]} ${id}`));
  const title = `${list} ${targets.length === 1 ? 'is' : 'are'} withdrawn`;
  const addresses = lost.map((address) => [address, null] as const);
  return { type: 'plan', plan: { title, files: changed, renamed: [], addresses, sealed, isPublished: true } };
}

/** The files without the targets and what goes with them, and the places where only an editor can say how. */
function remove({ files, originals }: Content, targets: readonly Target[], content: SourceContent) {
  const gone = goneWith(targets, content);
  const changed = new Map<string, Uint8Array | null>();
  const needs: Need[] = [];
  for (const path of [...files.keys(), ...originals]) {
    if (targets.some((target) => isFileOf(path, target))) changed.set(path, null);
    else {
      const text = textOf(files, path);
      const found = findIds(path, text).filter(({ kind, id }) => gone.has(keyOf(kind, id)));
      const removal = removeIds(path, text, found);
      needs.push(...removal.needs);
      if (removal.edits.length > 0) changed.set(path, edited(files, path, removal.edits));
    }
  }
  return { changed, needs };
}

/** The keys of the ids that go: those of the targets, of the statements of an account, and of the points of an agreement or matter. */
function goneWith(targets: readonly Target[], content: SourceContent): ReadonlySet<string> {
  const ids = idsOf(content);
  const gone = new Set(targets.map(({ kind, id }) => keyOf(kind, id)));
  for (const { kind, id } of targets) {
    if (kind === 'account') {
      const { statements = [] } = content.accounts.find((account) => account.id === id) ?? {};
      for (const statement of statements) gone.add(keyOf('statement', statement.id));
    }
    if (kind === 'subject') {
      for (const point of ids.point) if (splitTopic(point).subject === id) gone.add(keyOf('point', point));
    }
    // Whoever is still a speaker or in the index may stand in a chain.
    const other = kind === 'speaker' ? 'name' : kind === 'name' ? 'speaker' : null;
    if (other && (!ids[other].has(id) || gone.has(keyOf(other, id)))) gone.add(keyOf('hand', id));
  }
  return gone;
}

function keyOf(kind: IdKind, id: string): string {
  return `${kind} ${id}`;
}

/** Whether an address has an id in it. */
function names(address: string, id: string): boolean {
  return address.split(/[/#]/u).includes(id.split('/').at(-1) ?? '');
}

/** The published statements that are reported on fewer points than before: they are sealed anew. */
function changedStatements(before: SourceContent, after: SourceContent): string[] {
  const topics = ({ accounts }: SourceContent) =>
    new Map(accounts.flatMap(({ statements }) => statements.map((each) => [each.id, each.topics.join()] as const)));
  const was = topics(before);
  return [...topics(after)].flatMap(([id, own]) => (was.has(id) && was.get(id) !== own ? [id] : []));
}
