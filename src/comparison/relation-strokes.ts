import type { RelationKind } from '../record/relation.ts';

/** A line of a relation's mark: an SVG path in a box of 20 by 14, its width, and its dashes where it has any. */
export interface Stroke {
  readonly d: string;
  readonly width: number;
  readonly dash?: string;
}

/** Two bars, one for each side: alike, longer, heavier, crossed, or alone. The words beside a mark say the same. */
export const relationStrokes: Readonly<Record<RelationKind, readonly Stroke[]>> = {
  same: [
    { d: 'M1 4h18', width: 2.5 },
    { d: 'M1 10h18', width: 2.5 },
  ],
  'differs-in-scope': [
    { d: 'M1 4h18', width: 2.5 },
    { d: 'M1 10h9', width: 2.5 },
  ],
  'differs-in-strength': [
    { d: 'M1 4h18', width: 4 },
    { d: 'M1 10h18', width: 1.25 },
  ],
  conflicts: [
    { d: 'M2 1.5l16 11', width: 2.5 },
    { d: 'M2 12.5l16-11', width: 2.5 },
  ],
  'one-voice-only': [
    { d: 'M1 4h18', width: 2.5 },
    { d: 'M1 10h18', width: 1.5, dash: '1.5 2.5' },
  ],
};
