import { parseLedger } from '../annotations/parse-ledger.ts';
import { article } from '../diagnostics/nearest.ts';
import { withdrawnAddresses } from '../evidence/permanence.ts';
import { publishedAddresses } from '../evidence/published-addresses.ts';
import { originalsName } from '../loaders/content-folder.ts';
import { folderSchemas } from '../loaders/file-schemas.ts';
import type { SourceContent } from '../evidence/source-content.ts';
import { ledgerName, type ReadResult, readFiles } from '../loaders/read-content.ts';
import { idKinds, idSchema, type IdKind, topicSchema } from '../record/id.ts';
import { type Content, edited, rewritten, textOf } from './content-text.ts';
import { fileId, findIds, type FoundId } from './find-ids.ts';
import { nextLedger, type Rename } from './next-ledger.ts';
import { faultsBefore, filesAfter, isDraft, newFaults, type Planned, refused } from './plan.ts';
import { chooseAmong, idsOf, sharing, type TargetKind, targetKinds } from './targets.ts';

/**
 * What another id for a part of the content changes: every place that names it, the names of its files, and where the addresses move
 * at which it was published. Only the ids change, not a sign beside them.
 *
 * @param kind of what it is the id; needed only if several have it
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
  const chosen = choose(read, before, kind);
  if ('type' in chosen) return chosen;
  const rename: Rename = { ...chosen, before, after };
  const objection = objectionTo(rename, read);
  if (objection) return objection;

  const changed = new Map<string, Uint8Array | null>();
  const names = originals.map((path) => [path, nameAfter(path, rename)] as const).filter(([from, to]) => from !== to);
  for (const path of files.keys()) {
    const found = findIds(path, textOf(files, path)).filter((id) => isOf(id, rename));
    const edits = found.map((id) => ({ ...id, text: written(id, rename) }));
    const bytes = edits.length > 0 ? edited(files, path, edits) : null;
    const name = nameAfter(path, rename);
    if (name !== path) {
      names.push([path, name]);
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
  const moved = new Map(names.map(([from, to]) => [`${directory}/${from}`, `${directory}/${to}`]));
  const brought = newFaults(read, readFiles(result, directory), (file) => moved.get(file) ?? file);
  if (brought.length > 0) return { type: 'blocked', needs: [], faults: brought, files: result };
  const title = `${idKinds[rename.kind]} ${before} becomes ${after}`;
  return {
    type: 'plan',
    plan: {
      title,
      files: changed,
      renamed: names,
      addresses: isPublished ? ledger.moves : [],
      sealed: isPublished ? ledger.sealed : 0,
      isPublished,
    },
  };
}

/** The kind of what has the id. A speaker and the entry of the index with the same id are one person. */
function choose(read: ReadResult, id: string, kind: string | undefined): { kind: TargetKind } | Planned {
  const ids = idsOf(read.content);
  const having = targetKinds.filter((candidate) => ids[candidate].has(id) && !(candidate === 'name' && ids.speaker.has(id)));
  return chooseAmong(having, { id, kind, ids });
}

function objectionTo(rename: Rename, { content }: ReadResult): Planned | null {
  const { kind, before, after } = rename;
  const isPoint = kind === 'point';
  const form = isPoint ? topicSchema.safeParse(after) : idSchema.safeParse(after);
  const own = isPoint ? idSchema.safeParse(after.split('/')[1]) : form;
  const problem = form.error?.issues[0] ?? own.error?.issues[0];
  if (problem) return refused(`id “${after}”`, problem.message);
  if (before === after) return refused(`id “${after}”, which it has`, 'another');
  if (isPoint && after.split('/')[0] !== before.split('/')[0]) {
    return refused(`point “${after}” of another agreement or matter`, `one that begins with ${before.split('/')[0]}/`);
  }
  const ids = idsOf(content);
  const holder = [kind as TargetKind, ...sharing[kind as TargetKind]].find((other) =>
    [...ids[other]].some((id) => (other === 'point' && !isPoint ? id.endsWith(`/${after}`) : id === after)),
  );
  const statement = isPoint && ids.statement.has(after.split('/')[1] ?? '');
  if (!holder && !statement) return null;
  return refused(`id “${after}”, which is that of ${article(idKinds[holder ?? 'statement'])}`, 'one that is free');
}

/** The address under which something else was published that the new id would take: a link to it must not show another thing. */
function addressTaken(text: string, content: SourceContent): string | null {
  const current = new Set(publishedAddresses(content));
  const withdrawn = withdrawnAddresses(content);
  const taken = parseLedger(text, '').find(
    ({ address, movedTo }) => current.has(address) && (movedTo !== null || withdrawn.has(address)),
  );
  return taken?.address ?? null;
}

/** Whether an id in the text is the one that changes. A speaker's is also that of the entry in the index, and either may be a hand. */
function isOf({ kind, id }: FoundId, rename: Rename): boolean {
  const kinds: readonly IdKind[] =
    rename.kind === 'speaker' ? ['speaker', 'name', 'hand'] : rename.kind === 'name' ? ['name', 'hand'] : [rename.kind];
  return kinds.includes(kind) && id === rename.before;
}

/** The new id as it stands where the old one does: a point has its own part of it in the list of points. */
function written({ start, end }: FoundId, { before, after }: Rename): string {
  return end - start === before.length ? after : after.slice(after.indexOf('/') + 1);
}

function nameAfter(path: string, { kind, before, after }: Rename): string {
  const [folder = '', name = ''] = path.split('/');
  const named = folder === originalsName ? 'account' : folderSchemas[folder]?.kind;
  if (named !== kind || fileId(path) !== before) return path;
  return `${folder}/${after}${name.slice(before.length)}`;
}
