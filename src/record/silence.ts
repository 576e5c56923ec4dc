import { z } from 'astro/zod';
import { idSchema } from './id.ts';
import { kindsOf } from './vocabulary.ts';

/** The kinds of silence. None of them is agreement, and only `denied` is denial. */
export const silences = {
  'not-mentioned': { meaning: 'The account does not report the speaker on it, who may have spoken of it all the same.' },
  'mentioned-without-position': { meaning: 'It comes up, no more.' },
  declined: { meaning: 'The account reports that an answer was refused.' },
  denied: { meaning: 'The account reports a denial. No other kind is denial, and none is agreement.' },
} as const;

export const silenceKindSchema = kindsOf(silences);

/** A hit of the search that says nothing on the agreement, with the reason why. */
export const dismissalSchema = z.strictObject({
  /** The word found, as it stands in the account. */
  text: z.string().min(1),
  /** The paragraph it was found in; the headline is 0. */
  paragraph: z.int().nonnegative(),
  /** Why it says nothing on the agreement. */
  reason: z.string().min(1),
});

/** An account reports nothing of a speaker, or nothing in its own words, on an agreement; with the receipt that shows it. */
export const silenceSchema = z.strictObject({
  /** Who is not reported, by id; left out where the account has nothing in its own words. */
  speaker: idSchema.optional(),
  /** The account that was searched, by id. */
  account: idSchema,
  kind: silenceKindSchema,
  /** The terms searched for: found wherever they stand, inside longer words too, in any case. */
  searched: z.array(z.string().min(2)).min(1),
  /** The hits, each with the reason why it is none. Hits inside another voice's statement are explained by that statement. */
  dismissed: z.array(dismissalSchema).default([]),
});

export type Dismissal = z.output<typeof dismissalSchema>;
export type Silence = z.output<typeof silenceSchema>;

/** One hit of a receipt's search, with what explains it. */
export const hitSchema = z.strictObject({
  /** The whole word around the term, as it stands in the account. */
  text: z.string().min(1),
  paragraph: z.int().nonnegative(),
  /** Where the word begins in the account's plain text. */
  start: z.int().nonnegative(),
  /** The editor's reason, where the hit was dismissed. */
  reason: z.string().min(1).nullable(),
  /** The statement of another voice, or on something else, that holds the word. */
  statement: idSchema.nullable(),
});

/** A silence with the result of its search, as it is stored. */
export const provedSilenceSchema = silenceSchema.extend({ hits: z.array(hitSchema) });

export type Hit = z.output<typeof hitSchema>;
export type ProvedSilence = z.output<typeof provedSilenceSchema>;
