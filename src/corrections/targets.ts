import { article, nearest } from '../diagnostics/nearest.ts';
import type { idsOf } from '../evidence/source-content.ts';
import { idKinds, type IdKind } from '../record/id.ts';
import { keysOf } from '../record/vocabulary.ts';
import { type Planned, refused } from './plan.ts';

/** What can be corrected: everything that has an id of its own. */
export type TargetKind = Exclude<IdKind, 'hand'>;

/** A part of the content that is corrected. The id of a point has its agreement or matter before it. */
export interface Target {
  readonly kind: TargetKind;
  readonly id: string;
}

export const targetKinds = keysOf(idKinds).filter((kind): kind is TargetKind => kind !== 'hand');

type Ids = ReturnType<typeof idsOf>;

/** The other kinds that may not have an id of a kind: both would have one address, or one word would name both. */
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
 * The kind that is meant, among those that have an id; or a refusal that asks for it.
 *
 * @param having the kinds that have the id
 * @param ids every id of each kind
 */
export function chooseAmong(
  having: readonly TargetKind[],
  { id, kind, ids }: { id: string; kind: string | undefined; ids: Ids },
): { kind: TargetKind } | Planned {
  const [only, ...others] = having.filter((candidate) => kind === undefined || candidate === kind);
  if (only && others.length === 0) return { kind: only };
  if (having.length === 0) {
    const near = nearest(
      id,
      targetKinds.flatMap((candidate) => [...ids[candidate]]),
    );
    const meant = near === null ? 'an' : `${near}, or another`;
    return refused(`id “${id}”, which nothing has`, `${meant} id of the content; a point is named as in agreement/point`);
  }
  const owners = having.map((candidate) => article(idKinds[candidate])).join(' and of ');
  return refused(`id “${id}”, which is that of ${owners}`, having.map((candidate) => `--kind ${candidate}`).join(' or '));
}
