import { z } from 'astro/zod';
import { idSchema } from './id.ts';
import type { Statement } from './statement.ts';

/**
 * How the statements on a point compare. `same`: they answer it alike; `differs-in-scope`: one covers persons, places, things or
 * steps that the other does not; `differs-in-strength`: one puts it more firmly, or with fewer conditions; `conflicts`: the
 * answers cannot both stand as they are worded; `one-voice-only`: there is nothing to compare.
 */
export const relationKindSchema = z.enum(['same', 'differs-in-scope', 'differs-in-strength', 'conflicts', 'one-voice-only']);

/**
 * Who a relation sets side by side; computed from its statements, never declared. `speakers`: two different speakers at least, each in
 * a statement that is not the other's as well; `one-speaker`: a joint statement of several beside
 * what one of them says alone; `speaker-and-account`: speakers and an account's own words; `accounts`: accounts' own words alone. Only the first is
 * a comparison between speakers.
 */
export const comparesSchema = z.enum(['speakers', 'one-speaker', 'speaker-and-account', 'accounts']);

export const relationSchema = z.strictObject({
  kind: relationKindSchema,
  /** The statements compared, by id. Left out for `one-voice-only`: there it is every statement on the point. */
  between: z.array(idSchema).default([]),
  /** Why they relate so, in a sentence or two. */
  reason: z.string().min(1),
  /** The reason in fewer words, for the first page and the brief. */
  short: z.string().min(1).max(160).optional(),
});

export type Compares = z.output<typeof comparesSchema>;
export type RelationKind = z.output<typeof relationKindSchema>;
export type Relation = z.output<typeof relationSchema>;

/** Who is set side by side, by the speakers of the statements compared. */
export function comparesOf(statements: readonly Pick<Statement, 'speakers'>[]): Compares {
  const spoken = statements.filter(({ speakers }) => speakers.length > 0);
  const apart = spoken.some((one) => spoken.some((other) => !one.speakers.some((id) => other.speakers.includes(id))));
  if (apart) return 'speakers';
  if (spoken.length === 0) return 'accounts';
  return spoken.length === statements.length ? 'one-speaker' : 'speaker-and-account';
}
