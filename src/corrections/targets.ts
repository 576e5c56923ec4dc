import { closest, distance } from 'fastest-levenshtein';
import { article } from '../diagnostics/nearest.ts';
import type { SourceContent } from '../evidence/source-content.ts';
import { idKinds, type IdKind } from '../record/id.ts';
import { keysOf } from '../record/vocabulary.ts';
import { type Planned, refused } from './plan.ts';

/** What a correction can be of: everything that has an id of its own. */
export type TargetKind = Exclude<IdKind, 'hand'>;

export const targetKinds = keysOf(idKinds).filter((kind): kind is TargetKind => kind !== 'hand');

/** Every id of each kind; that of a point has its agreement or matter before it. */
export type Ids = Readonly<Record<TargetKind, ReadonlySet<string>>>;

export function idsOf({ accounts, speakers, subjects, references, names }: SourceContent): Ids {
  const ids = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  return {
    statement: ids(accounts.flatMap(({ statements }) => statements)),
    speaker: ids(speakers),
    account: ids(accounts),
    subject: ids(subjects),
    point: new Set(subjects.flatMap(({ id, record }) => (record?.points ?? []).map((point) => `${id}/${point.id}`))),
    reference: ids(references),
    name: ids(Object.values(names?.record ?? {}).flat()),
  };
}

/** The kinds that draw on one stock of ids with a kind, beside itself: two of them with one id would share an address or a word. */
export const sharing: Readonly<Record<TargetKind, readonly TargetKind[]>> = {
  statement: ['subject', 'point'],
  subject: ['statement'],
  point: ['statement'],
  account: ['speaker'],
  speaker: ['account', 'name'],
  name: ['speaker'],
  reference: [],
};

/**
 * The one kind that is meant of those that have an id, or a sentence that asks.
 *
 * @param having the kinds that have it
 * @param ids every id of each kind
 */
export function chooseAmong(
  having: readonly TargetKind[],
  { id, kind, ids }: { id: string; kind: string | undefined; ids: Ids },
): { kind: TargetKind } | Planned {
  const chosen = having.filter((candidate) => kind === undefined || candidate === kind);
  const [only] = chosen;
  if (only && chosen.length === 1) return { kind: only };
  if (having.length === 0) {
    const known = targetKinds.flatMap((candidate) => [...ids[candidate]]);
    const near = closest(id, known);
    const meant = distance(id, near) <= Math.max(2, id.length / 4) ? `${near}, or another` : 'an';
    return refused(`id “${id}”, which is nobody’s`, `${meant} id of the content; that of a point as in agreement/point`);
  }
  const owners = having.map((candidate) => article(idKinds[candidate])).join(' and of ');
  return refused(`id “${id}”, which is that of ${owners}`, having.map((candidate) => `--kind ${candidate}`).join(' or '));
}
