import { z } from 'astro/zod';
import { idOf } from './id.ts';
import type { Statement } from './statement.ts';
import { kindsOf } from './vocabulary.ts';

/** A line of a drawing: an SVG path, its width, and its dashes if it has any. */
export interface Stroke {
  readonly d: string;
  readonly width: number;
  readonly dash?: string;
}

/** What relations count as in findings, with the verb, in the order in which findings name them. */
export const outcomes = { conflict: 'conflict', differ: 'differ', same: 'say the same' } as const;

export type Outcome = keyof typeof outcomes;

/** How the statements on a point compare: the order, the words and the signs that all pages use. */
export const relations = {
  same: {
    verb: 'say the same',
    meaning: 'The statements answer the question alike.',
    outcome: 'same',
    strokes: [
      { d: 'M1 4h18', width: 2.5 },
      { d: 'M1 10h18', width: 2.5 },
    ],
  },
  'differs-in-scope': {
    verb: 'differ in scope',
    meaning: 'One covers people, places, things, or steps that the other does not.',
    outcome: 'differ',
    strokes: [
      { d: 'M1 4h18', width: 2.5 },
      { d: 'M1 10h9', width: 2.5 },
    ],
  },
  'differs-in-strength': {
    verb: 'differ in strength',
    meaning: 'One puts it more firmly, or with fewer conditions.',
    outcome: 'differ',
    strokes: [
      { d: 'M1 4h18', width: 4 },
      { d: 'M1 10h18', width: 1.25 },
    ],
  },
  conflicts: {
    verb: 'conflict',
    meaning: 'The answers cannot both stand as they are worded.',
    outcome: 'conflict',
    strokes: [
      { d: 'M2 1.5l16 11', width: 2.5 },
      { d: 'M2 12.5l16-11', width: 2.5 },
    ],
  },
  'one-voice-only': {
    verb: 'one voice only',
    meaning: 'Only one voice answers the question, so there is nothing to compare.',
    outcome: null,
    strokes: [
      { d: 'M1 4h18', width: 2.5 },
      { d: 'M1 10h18', width: 1.5, dash: '1.5 2.5' },
    ],
  },
} as const satisfies Readonly<Record<string, RelationRow>>;

interface RelationRow {
  /** What those who are compared do. */
  readonly verb: string;
  /** Its meaning, in one line. */
  readonly meaning: string;
  /** What it counts as; null if there is one voice only and so nothing to compare. Every other kind needs statements of two voices. */
  readonly outcome: Outcome | null;
  /** Its sign in a box of 20 by 14: two bars, one for each side. The words beside it say the same. */
  readonly strokes: readonly Stroke[];
}

export const relationKindSchema = kindsOf(relations);

/** Whom a relation compares. Computed from its statements, never declared. */
export const comparisons = {
  speakers: {
    label: 'between speakers',
    meaning:
      'At least two different speakers, each in a statement that is not also the other’s. Only this is a comparison between speakers.',
  },
  'one-speaker': {
    label: 'between two reports of one speaker',
    meaning: 'A joint statement of several speakers, and what one of them says alone.',
  },
  'speaker-and-account': {
    label: 'between speakers and an account’s own words',
    meaning: 'Speakers and an account’s own words.',
  },
  accounts: { label: 'between accounts’ own words', meaning: 'Only accounts’ own words.' },
} as const;

export const comparesSchema = kindsOf(comparisons);

export const relationSchema = z.strictObject({
  kind: relationKindSchema,
  between: z
    .array(idOf('statement'))
    .default([])
    .describe(
      'The statements compared, by id: of at least two voices, and of every speaker with a statement on the point. Leave it out for one-voice-only, which covers every statement on the point.',
    ),
  reason: z.string().min(1).describe('Why they compare so, in a sentence or two by the editor.'),
  short: z.string().min(1).max(160).optional().describe('The reason in fewer words, for the first page and the brief.'),
});

export type Compares = z.output<typeof comparesSchema>;
export type RelationKind = z.output<typeof relationKindSchema>;
export type Relation = z.output<typeof relationSchema>;

/** Whom the statements compare, judged by their speakers alone. */
export function comparesOf(statements: readonly Pick<Statement, 'speakers'>[]): Compares {
  const spoken = statements.filter(({ speakers }) => speakers.length > 0);
  const apart = spoken.some((one) => spoken.some((other) => !one.speakers.some((id) => other.speakers.includes(id))));
  if (apart) return 'speakers';
  if (spoken.length === 0) return 'accounts';
  return spoken.length === statements.length ? 'one-speaker' : 'speaker-and-account';
}
