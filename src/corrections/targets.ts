import type { Briefing } from '../evidence/briefing.ts';
import { idKinds, type IdKind } from '../record/id.ts';
import { keysOf } from '../record/vocabulary.ts';
import { type Planned, refused } from './plan.ts';

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

/** The one kind of several that is meant, or a sentence that asks. */
export function chooseAmong(having: readonly TargetKind[], id: string, kind: string | undefined): { kind: TargetKind } | Planned {
  const chosen = having.filter((candidate) => kind === undefined || candidate === kind);
  const [only] = chosen;
  if (only && chosen.length === 1) return { kind: only };
  const options = (having.length > 0 ? having : targetKinds).map((candidate) => `--kind ${candidate}`).join(' or ');
  if (having.length > 1) {
    const owners = having.map((candidate) => article(idKinds[candidate])).join(' and of ');
    return refused(`id “${id}”, which is that of ${owners}`, options);
  }
  const known = having.length > 0 ? `that of ${article(idKinds[having[0] ?? 'statement'])}` : 'nobody’s';
  return refused(
    `id “${id}”, which is ${known}`,
    having.length > 0 ? options : 'an id of the content; that of a point as in agreement/point',
  );
}

/** @example article('account') // 'an account' */
export function article(word: string): string {
  return `${/^[aeiou]/u.test(word) ? 'an' : 'a'} ${word}`;
}
