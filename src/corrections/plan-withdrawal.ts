import { publishedAddresses } from '../evidence/published-addresses.ts';
import { ledgerName, singleKinds } from '../loaders/file-kinds.ts';
import { type ReadResult, readFiles } from '../loaders/read-content.ts';
import { idKinds, type IdKind } from '../record/id.ts';
import { type Content, edited, rewritten, textOf } from './content-text.ts';
import { findIds, type FoundId, isFileOf } from './find-ids.ts';
import { nextLedger } from './next-ledger.ts';
import { faultsAfter, faultsOfForm, filesAfter, isDraft, type Need, type Planned, refused } from './plan.ts';
import { prependEntry } from './prepend-entry.ts';
import { removeIds } from './remove-ids.ts';
import { chooseAmong, idsOf, type TargetKind, targetKinds } from './targets.ts';

/** What is withdrawn, why, and when, as an ISO date. */
export interface Withdrawing {
  readonly ids: readonly string[];
  /** Of what they are the ids; needed only for one that several have. */
  readonly kind?: string | undefined;
  readonly reason: string;
  readonly date: string;
  /** The comments at the head of the file of withdrawals, where there is none yet. */
  readonly heading: string;
}

/**
 * What it changes to take a published part out of the content: the part itself, and what names it and holds nothing else, such as its
 * place in a list of related ones. Its addresses stay, and say when and why it was withdrawn. Where anything else builds on it, an
 * editor has to decide first, and the places are listed. An account’s words never change; only brackets around them go.
 *
 * The content may have faults before, but none afterwards: a relation, say, cannot be without a statement as long as that is there.
 */
export function planWithdrawal(
  { files, name: directory, originals }: Content,
  { ids: given, kind, ...entry }: Withdrawing,
): Planned {
  const read = readFiles(files, directory);
  if (isDraft(read)) {
    return refused(
      'withdrawal from a draft, of which nothing was published',
      'that its mark, entry, or file is taken out by hand; npm run check:content then says what still names it',
    );
  }
  const faults = faultsOfForm(read);
  if (faults.length > 0) return { type: 'faults', faults };
  const ids = idsOf(read.content);
  const targets: Target[] = [];
  for (const id of given) {
    const having = targetKinds.filter((candidate) => ids[candidate].has(id));
    const chosen = chooseAmong(having, { id, kind: having.length > 1 ? kind : undefined, ids });
    if ('type' in chosen) return chosen;
    targets.push({ kind: chosen.kind, id });
  }
  const gone = goneWith(targets, read);

  const changed = new Map<string, Uint8Array | null>();
  const needs: Need[] = [];
  for (const path of [...files.keys(), ...originals]) {
    if (targets.some((target) => isFileOf(path, target))) changed.set(path, null);
    else {
      const text = textOf(files, path);
      const found = findIds(path, text).filter((each) => isGone(each, gone));
      const removal = removeIds(path, text, found);
      needs.push(...removal.needs);
      if (removal.edits.length > 0) changed.set(path, edited(files, path, removal.edits));
    }
  }
  return recorded({ read, files, directory, changed, needs }, { targets, ...entry });
}

interface Target {
  readonly kind: TargetKind;
  readonly id: string;
}

interface Removal {
  readonly read: ReadResult;
  readonly files: Content['files'];
  readonly directory: string;
  readonly changed: ReadonlyMap<string, Uint8Array | null>;
  readonly needs: readonly Need[];
}

/** Records which addresses are withdrawn, and judges the content that results. */
function recorded(
  { read, files, directory, changed, needs }: Removal,
  { targets, reason, date, heading }: { targets: readonly Target[] } & Pick<Withdrawing, 'reason' | 'date' | 'heading'>,
): Planned {
  const without = readFiles(filesAfter(files, changed), directory);
  const current = new Set(publishedAddresses(without.content));
  const published = new Set(read.content.ledger.lines.map(({ address }) => address));
  const lost = publishedAddresses(read.content).filter((address) => published.has(address) && !current.has(address));
  const neverPublished = targets.find(({ kind, id }) => kind !== 'reference' && !lost.some((address) => names(address, id)));
  if (neverPublished && needs.length === 0) {
    return refused(
      `withdrawal of ${neverPublished.id}, which was never published`,
      'that its mark, entry, or file is taken out by hand',
    );
  }
  const after = read.content.changes?.record?.[0]?.edition ?? '';
  const all = new Map(changed);
  const { text, sealed } = nextLedger(without.content, textOf(files, ledgerName), {
    changed: changedStatements(read, without),
    adds: 'moved',
  });
  if (sealed > 0) all.set(ledgerName, rewritten(files, ledgerName, text));
  if (lost.length > 0) {
    const source = files.has(singleKinds.withdrawn.file) ? textOf(files, singleKinds.withdrawn.file) : null;
    const entry = { date, after, reason, addresses: lost };
    all.set(singleKinds.withdrawn.file, rewritten(files, singleKinds.withdrawn.file, prependEntry(source, heading, entry)));
  }
  const result = filesAfter(files, all);
  const brought = faultsAfter(readFiles(result, directory));
  if (needs.length > 0 || brought.length > 0) {
    // That what is withdrawn does not exist is said by the places that need it.
    const others = brought.filter(({ rule }) => needs.length === 0 || rule !== 'reference/unknown');
    return { type: 'blocked', needs, faults: others, files: result };
  }
  const list = new Intl.ListFormat('en').format(targets.map(({ kind, id }) => `${idKinds[kind]} ${id}`));
  const title = `${list} ${targets.length === 1 ? 'is' : 'are'} withdrawn`;
  const addresses = lost.map((address) => [address, null] as const);
  return { type: 'plan', plan: { title, files: all, renamed: [], addresses, sealed, isPublished: true } };
}

/** The ids that go with a part: an account has statements, and an agreement points. */
function goneWith(targets: readonly Target[], { content }: ReadResult): ReadonlyMap<IdKind, ReadonlySet<string>> {
  const ids = idsOf(content);
  const isTarget = (kind: TargetKind, id: string) => targets.some((target) => target.kind === kind && target.id === id);
  const all = targets.flatMap(({ kind, id }): { kind: IdKind; ids: readonly string[] }[] => {
    const own = { kind, ids: [id] };
    if (kind === 'account') {
      const statements = content.accounts.find((account) => account.id === id)?.statements ?? [];
      return [own, { kind: 'statement', ids: statements.map((statement) => statement.id) }];
    }
    if (kind === 'subject') return [own, { kind: 'point', ids: [...ids.point].filter((point) => point.startsWith(`${id}/`)) }];
    // A speaker may stand in a chain who is in the index, and one of the index who is a speaker.
    const other = kind === 'speaker' ? 'name' : kind === 'name' ? 'speaker' : null;
    return other && (!ids[other].has(id) || isTarget(other, id)) ? [own, { kind: 'hand', ids: [id] }] : [own];
  });
  const byKind = Map.groupBy(all, ({ kind }) => kind);
  return new Map([...byKind].map(([kind, group]) => [kind, new Set(group.flatMap((part) => part.ids))]));
}

/** Whether an address has an id in it. */
function names(address: string, id: string): boolean {
  return address.split(/[/#]/u).includes(id.split('/').at(-1) ?? '');
}

function isGone({ kind, id }: FoundId, gone: ReadonlyMap<IdKind, ReadonlySet<string>>): boolean {
  return gone.get(kind)?.has(id) ?? false;
}

/** The published statements that are reported on fewer points than before: they are sealed anew. */
function changedStatements(before: ReadResult, after: ReadResult): string[] {
  const topics = ({ content }: ReadResult) =>
    new Map(content.accounts.flatMap(({ statements }) => statements.map((each) => [each.id, each.topics.join()] as const)));
  const [was, is] = [topics(before), topics(after)];
  return [...is].flatMap(([id, own]) => (was.has(id) && was.get(id) !== own ? [id] : []));
}
