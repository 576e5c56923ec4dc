import type { RelationKind } from '../record/relation.ts';
import { relationKindSchema } from '../record/relation.ts';
import type { Point } from '../record/subject.ts';
import { count } from './wording.ts';

/** How often each relation occurs among points, the sharpest first, those that do not occur left out. */
export function tallyRelations(points: readonly Point[]): { kind: RelationKind; count: number }[] {
  const sharpestFirst: RelationKind[] = ['conflicts', 'differs-in-strength', 'differs-in-scope', 'same', 'one-voice-only'];
  return sharpestFirst
    .map((kind) => ({ kind, count: points.filter(({ relation }) => relation.kind === kind).length }))
    .filter((entry) => entry.count > 0);
}

/**
 * An agreement's relations in words.
 *
 * @example 'conflict on 1 point, differ on 4 points; one voice only on 2 points'
 */
export function describeRelations(points: readonly Point[]): string {
  const number = (...kinds: RelationKind[]) => points.filter(({ relation }) => kinds.includes(relation.kind)).length;
  const conflicts = number('conflicts');
  const differ = number('differs-in-scope', 'differs-in-strength');
  const same = number('same');
  const single = number('one-voice-only');
  const compared = [
    ...(conflicts > 0 ? [`conflict on ${count(conflicts, 'point')}`] : []),
    ...(differ > 0 ? [`differ on ${count(differ, 'point')}`] : []),
    ...(same > 0 ? [`the same on ${count(same, 'point')}`] : []),
  ].join(', ');
  const all = single === 1 ? 'its point' : single === 2 ? 'both points' : `all ${single} points`;
  const rest = single === 0 ? '' : `one voice only on ${single === points.length ? all : count(single, 'point')}`;
  return [compared, rest].filter((words) => words !== '').join('; ');
}

/** Every kind of relation, in the order in which the site explains them. */
export const relationKinds: readonly RelationKind[] = relationKindSchema.options;
