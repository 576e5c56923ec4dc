import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/**
 * How the statements on a point compare. `same`: they answer it alike; `differs-in-scope`: one covers persons, places or
 * things that the other does not; `differs-in-strength`: one puts it more firmly, or with a condition less; `conflicts`: the
 * answers cannot both stand as they are worded; `one-voice-only`: there is nothing to compare.
 */
export const relationKindSchema = z.enum(['same', 'differs-in-scope', 'differs-in-strength', 'conflicts', 'one-voice-only']);

export const relationSchema = z.strictObject({
  kind: relationKindSchema,
  /** The statements compared, by id. Left out for `one-voice-only`: there it is every statement on the point. */
  between: z.array(idSchema).default([]),
  /** Why they relate so, in one sentence. */
  reason: z.string().min(1),
  /** The reason in fewer words, for a brief that would not fit on its page with the whole one. */
  short: z.string().min(1).max(160).optional(),
});

export type RelationKind = z.output<typeof relationKindSchema>;
export type Relation = z.output<typeof relationSchema>;
