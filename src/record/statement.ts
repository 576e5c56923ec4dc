import { z } from 'astro/zod';
import { idSchema, topicSchema } from './id.ts';
import { kindsOf } from './vocabulary.ts';

/** A stretch of text: offsets in UTF-16 units, the end after the last character. */
export const rangeSchema = z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() });

/**
 * A stretch in quotation marks, without the marks, and the marks that stand around it in the account. Both are empty where the account
 * sets direct speech otherwise: behind the label of a turn, or behind a dash.
 */
export const quotationSchema = rangeSchema.extend({ open: z.string(), close: z.string() });

/** How a passage is reported; computed from the text, never declared. */
export const speechTypes = {
  quoted: {
    label: 'quoted in the account',
    brief: 'quoted',
    meaning: 'The account puts these words in quotation marks. This does not prove they were spoken in these words.',
    quotes: true,
  },
  'partly-quoted': {
    label: 'partly quoted in the account',
    brief: 'partly quoted',
    meaning: 'The account puts some of these words in quotation marks.',
    quotes: true,
  },
  reported: {
    label: 'indirect speech',
    brief: 'indirect speech',
    meaning:
      'The account attributes this to the speaker without quotation marks. We cannot tell how close this is to the words spoken.',
    quotes: false,
  },
  narrated: {
    label: 'the account’s own words',
    brief: 'the account’s own words',
    meaning: 'The account says this itself or relays somebody else. It attributes it to none of the speakers compared here.',
    quotes: false,
  },
} as const satisfies Readonly<Record<string, SpeechTypeRow>>;

interface SpeechTypeRow {
  /** What pages call it. */
  readonly label: string;
  /** The same in messages to editors. */
  readonly brief: string;
  /** What it means, in a line or two. */
  readonly meaning: string;
  /** Whether a speaker is quoted in it, wholly or in part. */
  readonly quotes: boolean;
}

export const speechTypeSchema = kindsOf(speechTypes);

/** How the account ties a passage to its speaker; with what pages call it where they say so. */
export const attributions = {
  named: { label: null, meaning: 'The sentence itself names the speaker, or the words that lead into it do.' },
  carried: {
    label: 'speaker inferred',
    meaning: 'The sentence names no speaker. The editor reads it as one speaker’s, and gives the reason on its page.',
  },
  none: { label: null, meaning: 'The account’s own words.' },
} as const satisfies Readonly<Record<string, { readonly label: string | null; readonly meaning: string }>>;

export const attributionSchema = kindsOf(attributions);

/** A passage with what is known of it. */
export const statementSchema = z.strictObject({
  id: idSchema,
  /** The account it stands in, by id. */
  account: idSchema,
  /** The language of its words, as a BCP 47 tag. */
  language: z.string().min(2),
  /** The points it bears on, each `<agreement-or-matter>/<point>`. */
  topics: z.array(topicSchema).min(1),
  /** Who says it, by id; two where the account names both at once; empty where the account speaks itself. */
  speakers: z.array(idSchema),
  attribution: attributionSchema,
  /** The statement that a carried one continues, by id; else null. */
  carriedFrom: idSchema.nullable(),
  /** The words before it by which the account names the speaker of a carried one that continues no statement; else null. */
  namedBy: z.string().min(1).nullable(),
  /** Why the editor reads it so, where the sentence does not name the speaker, or not without doubt; null for all others. */
  inference: z.string().min(1).nullable(),
  /** The hands the claim went through, by name, nearest the account first; empty where the account speaks for itself alone. */
  chain: z.array(z.string().min(1)),
  speechType: speechTypeSchema,
  /** The words, to the letter. */
  text: z.string().min(1),
  /** The stretches of the words that stand in quotation marks, without the marks; offsets count in `text`. */
  quotations: z.array(quotationSchema),
  /** 1-based; the headline is 0. */
  paragraph: z.int().nonnegative(),
  /** Where the words begin in the account's plain text. */
  start: z.int().nonnegative(),
  /** Where they end there: the offset after the last character. */
  end: z.int().positive(),
  /** The sentence or sentences around the words; offsets count in the account's plain text. */
  sentence: rangeSchema,
  /** Up to 32 characters before the words. */
  prefix: z.string().max(32),
  /** Up to 32 characters after the words. */
  suffix: z.string().max(32),
  /** The first 8 hex digits of the SHA-256 of the words in UTF-8. */
  fingerprint: z.string().regex(/^[0-9a-f]{8}$/),
});

export type Range = z.output<typeof rangeSchema>;
export type Quotation = z.output<typeof quotationSchema>;
export type SpeechType = z.output<typeof speechTypeSchema>;
export type Attribution = z.output<typeof attributionSchema>;
export type Statement = z.output<typeof statementSchema>;
