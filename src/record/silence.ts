import { z } from 'astro/zod';
import { idOf, idSchema } from './id.ts';
import { kindsOf } from './vocabulary.ts';

/** The kinds of silence. None of them is agreement, and only `denied` is denial. */
export const silences = {
  'not-mentioned': { meaning: 'The account does not report the speaker on it. The speaker may have spoken of it all the same.' },
  'mentioned-without-position': { meaning: 'It is mentioned, and no more.' },
  declined: { meaning: 'The account reports that an answer was refused.' },
  denied: { meaning: 'The account reports a denial. No other kind is denial, and none is agreement.' },
} as const;

export const silenceKindSchema = kindsOf(silences);

/** A hit of the search that says nothing on the agreement, with the reason. */
export const dismissalSchema = z.strictObject({
  text: z.string().min(1).describe('The whole word around the term, as it stands in the account.'),
  paragraph: z.int().nonnegative().describe('The paragraph that it stands in; the headline is 0.'),
  reason: z.string().min(1).describe('Why it says nothing on the agreement, or which statement it stands in.'),
});

const searchedTerm = z.string().min(2);

/** An account reports nothing by a speaker, or says nothing in its own words, on an agreement. The search terms and hits show it. */
export const silenceSchema = z.strictObject({
  speaker: idOf('speaker', { goes: 'entry' })
    .optional()
    .describe('Who is not reported, by id. Leave it out if it is the account that says nothing in its own words.'),
  account: idOf('account', { goes: 'entry' }).describe('The account that was searched, by id.'),
  kind: silenceKindSchema,
  searched: z
    .array(searchedTerm)
    .min(1)
    .describe(
      'The terms searched for. They are found anywhere, inside longer words too, in upper and lower case. They must find every statement of the account on the subject: this shows that the search can find something.',
    ),
  dismissed: z
    .array(dismissalSchema)
    .default([])
    .describe(
      'The hits that say nothing on the subject, each with the reason. A hit inside another voice’s statement needs none: the statement explains it.',
    ),
});

/**
 * A silence as an editor may have left it: without terms, or with a reason yet to be written. The evidence rules report that at its
 * own line; the schema accepts it.
 */
export const silenceEntrySchema = silenceSchema.extend({
  searched: z.array(searchedTerm).describe(silenceSchema.shape.searched.description ?? ''),
  dismissed: z
    .array(
      dismissalSchema.extend({
        reason: z
          .string()
          .nullable()
          .describe(dismissalSchema.shape.reason.description ?? ''),
      }),
    )
    .default([])
    .describe(silenceSchema.shape.dismissed.description ?? ''),
});

export type Silence = z.output<typeof silenceEntrySchema>;
export type Dismissal = Silence['dismissed'][number];

/** One hit of the search, with what explains it. */
export const hitSchema = z.strictObject({
  text: z.string().min(1).describe('The whole word around the term, as it stands in the account.'),
  paragraph: z.int().nonnegative().describe('The paragraph that it stands in; the headline is 0.'),
  start: z.int().nonnegative().describe('Where the word begins in the account’s plain text.'),
  reason: z.string().min(1).nullable().describe('The editor’s reason, if the hit was dismissed; else null.'),
  statement: idSchema
    .nullable()
    .describe('The statement that holds the word, by another voice or on another subject; else null.'),
});

/** A silence with the result of its search, as it is stored. */
export const provedSilenceSchema = silenceSchema.extend({ hits: z.array(hitSchema) });

export type Hit = z.output<typeof hitSchema>;
export type ProvedSilence = z.output<typeof provedSilenceSchema>;
