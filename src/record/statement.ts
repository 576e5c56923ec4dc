import { z } from 'astro/zod';
import { idSchema, topicSchema } from './id.ts';
import { kindsOf } from './vocabulary.ts';

/** A stretch of text. Offsets count UTF-16 code units; the end is the offset after the last character. */
export const rangeSchema = z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() });

/**
 * A stretch in quotation marks, without the marks, and the marks around it in the account. Both marks are empty if the account sets
 * direct speech in another way: after the label of a turn, or after a dash.
 */
export const quotationSchema = rangeSchema.extend({ open: z.string(), close: z.string() });

/** How a passage is reported. Computed from the text, never declared. */
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
  /** Its name on pages. */
  readonly label: string;
  /** Its name in messages to editors. */
  readonly brief: string;
  /** Its meaning, in a line or two. */
  readonly meaning: string;
  /** Whether it quotes a speaker, wholly or in part. */
  readonly quotes: boolean;
}

export const speechTypeSchema = kindsOf(speechTypes);

/** How the account attributes a passage to its speaker. The label is what pages add; null if they add nothing. */
export const attributions = {
  named: { label: null, meaning: 'The sentence itself names the speaker, or the words that lead into it do.' },
  carried: {
    label: 'speaker inferred',
    meaning: 'The sentence names no speaker. The editor reads it as one speaker’s, and gives the reason on its page.',
  },
  none: { label: null, meaning: 'The account’s own words.' },
} as const satisfies Readonly<Record<string, { readonly label: string | null; readonly meaning: string }>>;

export const attributionSchema = kindsOf(attributions);

/** A passage of an account, with what is known about it. */
export const statementSchema = z.strictObject({
  id: idSchema.describe('The id of the statement, part of its address.'),
  account: idSchema.describe('The account that it stands in.'),
  language: z.string().min(2).describe('The language of its words, as a BCP 47 tag.'),
  topics: z
    .array(topicSchema)
    .min(1)
    .describe('The points that it bears on, each by the id of its agreement or matter and its own.'),
  speakers: z
    .array(idSchema)
    .describe(
      'Those to whom the account attributes it, by id: several if it names them together, none if the account speaks for itself.',
    ),
  attribution: attributionSchema,
  continues: idSchema.nullable().describe('The statement that a carried one continues; else null.'),
  namedBy: z
    .string()
    .min(1)
    .nullable()
    .describe(
      'The words before it by which the account names the speaker of a carried statement that continues no other; else null.',
    ),
  inference: z
    .string()
    .min(1)
    .nullable()
    .describe(
      'Why the editor attributes it to the speaker, if its sentence does not name the speaker, or does not name the speaker beyond doubt; else null.',
    ),
  chain: z
    .array(z.string().min(1))
    .describe('The names of those who passed it on, nearest the account first; empty if the account speaks for itself alone.'),
  speechType: speechTypeSchema,
  text: z.string().min(1).describe('Its words, to the letter.'),
  quotations: z
    .array(quotationSchema)
    .describe('The stretches that stand in quotation marks, without the marks. Offsets count in the words.'),
  paragraph: z.int().nonnegative().describe('The paragraph of the account, from 1; the headline is 0.'),
  start: z.int().nonnegative().describe('Where the words begin in the account’s plain text, from 0, in UTF-16 code units.'),
  end: z.int().positive().describe('Where they end there: the offset after the last character, in UTF-16 code units.'),
  sentence: rangeSchema.describe('The sentence or sentences around the words. Offsets count in the account’s plain text.'),
  prefix: z.string().max(32).describe('Up to 32 UTF-16 code units of the plain text before the words.'),
  suffix: z.string().max(32).describe('Up to 32 UTF-16 code units of the plain text after the words.'),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .meta({ title: '8 hex digits', description: 'The beginning of the SHA-256 of the words in UTF-8.' }),
});

export type Range = z.output<typeof rangeSchema>;
export type Quotation = z.output<typeof quotationSchema>;
export type SpeechType = z.output<typeof speechTypeSchema>;
export type Attribution = z.output<typeof attributionSchema>;
export type Statement = z.output<typeof statementSchema>;
