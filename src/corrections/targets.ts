import type { Briefing } from '../evidence/briefing.ts';
import { idKinds, type IdKind } from '../record/id.ts';
import { keysOf } from '../record/vocabulary.ts';

/** What a correction can be of: everything that has an id of its own. */
export type TargetKind = Exclude<IdKind, 'hand'>;

export const targetKinds = keysOf(idKinds).filter((kind): kind is TargetKind => kind !== 'hand');

/** Every id of each kind; that of a point has its agreement or matter before it. */
export function idsOf({ accounts, speakers, subjects, references, names }: Briefing): Record<TargetKind, ReadonlySet<string>> {
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
