import { parseLedger } from '../annotations/parse-ledger.ts';
import { article } from '../diagnostics/nearest.ts';
import { withdrawnAddresses } from '../evidence/permanence.ts';
import { publishedAddresses } from '../evidence/published-addresses.ts';
import { idsOf, type SourceContent } from '../evidence/source-content.ts';
import { ledgerName } from '../loaders/file-kinds.ts';
import { readFiles } from '../loaders/read-content.ts';
import { idKinds, idSchema, type IdKind, splitTopic, topicSchema } from '../record/id.ts';
import { type Content, edited, rewritten, textOf } from './content-text.ts';
import { findIds, type FoundId, isFileOf } from './find-ids.ts';
import { nextLedger, type Rename } from './next-ledger.ts';
import { faultsBefore, filesAfter, isDraft, newFaults, type Planned, refused } from './plan.ts';
import { chooseAmong, sharing, targetKinds } from './targets.ts';

/**
 * Plans another id for a part of the content: every place that names it, the names of its files, and where its published addresses
 * move. No other character of the content changes.
 *
 * @param kind the kind of what has the id; needed only if several kinds have it
 */
export function planRename(
  { files, name: directory, originals }: Content,
  before: string,
  after: string,
  kind?: string,
): Planned {
  const read = readFiles(files, directory);
  const faults = faultsBefore(read);
  if (faults.length > 0) return { type: 'faults', faults };
  const ids = idsOf(read.content);
  // A speaker and the entry of the index with the same id are one person.
  const having = targetKinds.filter((other) => ids[other].has(before) && !(other === 'name' && ids.speaker.has(before)));
  const chosen = chooseAmong(having, { id: before, kind, ids });
  if ('type' in chosen) return chosen;
  const rename: Rename = { ...chosen, before, after };
  const objection = objectionTo(rename, read.content);
  if (objection) return objection;

  const changed = new Map<string, Uint8Array | null>();
  const renamed = originals.map((path) => [path, nameAfter(path, rename)] as const).filter(([from, to]) => from !== to);
  for (const path of files.keys()) {
    const found = findIds(path, textOf(files, path)).filter((id) => isOf(id, rename));
    const edits = found.map((id) => ({ ...id, text: written(id, rename) }));
    const bytes = edits.length > 0 ? edited(files, path, edits) : null;
    const name = nameAfter(path, rename);
    if (name !== path) {
      renamed.push([path, name]);
      changed.set(path, null);
      changed.set(name, bytes ?? files.get(path) ?? null);
    } else if (bytes) changed.set(path, bytes);
  }

  const { content } = readFiles(filesAfter(files, changed), directory);
  const ledger = nextLedger(content, textOf(files, ledgerName), { rename, adds: 'moved' });
  const taken = addressTaken(ledger.text, content);
  if (taken !== null) return refused(`id “${after}”, under which something else was published: ${taken}`, 'one that is free');
  const isPublished = !isDraft(read);
  // A draft has no addresses that could be lost.
  if (isPublished) changed.set(ledgerName, rewritten(files, ledgerName, ledger.text));
  const result = filesAfter(files, changed);
  const moved = new Map(renamed.map(([from, to]) => [`${directory}/${from}`, `${directory}/${to}`]));
  const brought = newFaults(read, readFiles(result, directory), (file) => moved.get(file) ?? file);
  if (brought.length > 0) return { type: 'blocked', needs: [], faults: brought, files: result };
  const title = `${idKinds[rename.kind]} ${before} becomes ${after}`;
  const { moves, sealed } = isPublished ? ledger : { moves: [], sealed: 0 };
  return { type: 'plan', plan: { title, files: changed, renamed, addresses: moves, sealed, isPublished } };
}

/** Why an id cannot be the new one; null if it can. */
function objectionTo({ kind, before, after }: Rename, content: SourceContent): Planned | null {
  const isPoint = kind === 'point';
  const [from, to] = [splitTopic(before), splitTopic(after)];
  const forms = isPoint ? [topicSchema.safeParse(after), idSchema.safeParse(to.point)] : [idSchema.safeParse(after)];
  const [problem] = forms.flatMap(({ error }) => error?.issues ?? []);
  if (problem) return refused(`id “${after}”`, problem.message);
  if (before === after) return refused(`id “${after}”, which it has`, 'another');
  if (isPoint && from.subject !== to.subject) {
    return refused(`point “${after}” of another agreement or matter`, `one that begins with ${from.subject}/`);
  }
  const ids = idsOf(content);
  const own = isPoint ? to.point : after;
  const holder = [kind, ...sharing[kind]].find((other) =>
    other === 'point' ? [...ids.point].some((id) => (isPoint ? id : splitTopic(id).point) === after) : ids[other].has(own),
  );
  return holder ? refused(`id “${after}”, which is that of ${article(idKinds[holder])}`, 'one that is free') : null;
}

/** The address of something else that the new id would take. A link to it must not show another thing. */
function addressTaken(text: string, content: SourceContent): string | null {
  const current = new Set(publishedAddresses(content));
  const withdrawn = withdrawnAddresses(content);
  const taken = parseLedger(text, '').find(
    ({ address, movedTo }) => current.has(address) && (movedTo !== null || withdrawn.has(address)),
  );
  return taken?.address ?? null;
}

/** Whether an id in the text is the one that changes. A speaker and a name of the index may share it, and either may be a hand. */
function isOf({ kind, id }: FoundId, rename: Rename): boolean {
  const kinds: readonly IdKind[] =
    rename.kind === 'speaker' ? ['speaker', 'name', 'hand'] : rename.kind === 'name' ? ['name', 'hand'] : [rename.kind];
  return kinds.includes(kind) && id === rename.before;
}

/** The new id as it stands in the place of the old one. In the list of points, a point has only its own part of it. */
function written({ start, end }: FoundId, { before, after }: Rename): string {
  return end - start === before.length ? after : splitTopic(after).point;
}

function nameAfter(path: string, { kind, before, after }: Rename): string {
  if (!isFileOf(path, { kind, id: before })) return path;
  const [folder = '', name = ''] = path.split('/');
  return `${folder}/${after}${name.slice(before.length)}`;
}
