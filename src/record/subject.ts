import { z } from 'astro/zod';
import { idOf, idSchema } from './id.ts';
import { relationSchema } from './relation.ts';
import { provedSilenceSchema, silenceEntrySchema } from './silence.ts';

/** A point of an agreement or matter: a short question, and how the statements on it compare. */
export const pointSchema = z.strictObject({
  id: idOf('point', { declares: true }).describe(
    'The id of the point, unique within its agreement or matter. It is part of an address, so it never changes.',
  ),
  question: z.string().min(1).max(80).describe('The question that statements answer.'),
  relation: relationSchema.describe('How these statements compare.'),
});

/** Key words for the overview: a stretch of a statement, to the letter. */
export const keyWordsSchema = z.strictObject({
  statement: idOf('statement').describe('The statement, by id.'),
  words: z
    .string()
    .min(1)
    .max(180)
    .describe(
      'Words exactly as they stand in the statement. The editor may add a word or two in square brackets to say what a pronoun stands for: to recognize this [the dispute] as settled.',
    ),
});

/** A word or two that the editor adds inside an excerpt. */
export const glossSchema = z.strictObject({
  at: z.int().positive().describe('Where it goes: the offset of the character that it precedes.'),
  text: z.string().min(1).describe('The gloss, without its brackets.'),
});

/** Key words as they are stored: the account's words alone, and the glosses to insert. */
export const excerptSchema = keyWordsSchema.extend({ glosses: z.array(glossSchema) });

/** The subject in one plain sentence by the editor, for a reader with two minutes. */
export const gistSchema = z.strictObject({
  text: z.string().min(1).max(160).describe('The sentence.'),
  cites: z.array(idOf('statement')).min(1).describe('The statements it is based on, by id.'),
});

/** One sentence of the summary with the statements it cites. */
export const summarySentenceSchema = z.strictObject({
  text: z.string().min(1),
  cites: z.array(idSchema),
});

const subjectFields = {
  title: z.string().min(1).max(60).describe('Its title.'),
  gist: gistSchema.describe('The whole in one plain sentence by the editor, for a reader with two minutes.'),
  key: z
    .array(keyWordsSchema)
    .default([])
    .describe('The words that represent each voice in the overview and on the brief: a stretch of a statement, to the letter.'),
  points: z.array(pointSchema).min(1).describe('Its points, each a short question.'),
  silences: z
    .array(silenceEntrySchema)
    .default([])
    .describe(
      'Whom the accounts do not report on it: one entry for each account, for each speaker without a statement here. A matter outside the overview and the brief needs none.',
    ),
  related: z
    .array(idOf('subject', { goes: 'item' }))
    .default([])
    .describe('Agreements and matters close to it in substance, by id. Those that share a statement with it need not be named.'),
};

/** The front matter of `content/agreements/*.md`. */
export const agreementFrontmatterSchema = z.strictObject({
  number: z.int().positive().describe('Its number among the agreements, from 1.'),
  ...subjectFields,
});

/** The front matter of `content/matters/*.md`: what the accounts report besides the agreements. */
export const matterFrontmatterSchema = z.strictObject({
  order: z.int().positive().describe('Its place in every list, from 1. Matters carry no number.'),
  overview: z
    .boolean()
    .default(false)
    .describe(
      'Whether it stands in the overview, after the agreements, and counts in the finding. In a briefing without agreements, every matter stands in the overview.',
    ),
  ...subjectFields,
});

const subjectRecord = {
  id: idSchema.describe('Its id, part of its address.'),
  key: z.array(excerptSchema),
  summary: z.array(summarySentenceSchema),
  silences: z.array(provedSilenceSchema),
};

export const agreementSchema = agreementFrontmatterSchema.extend({ type: z.literal('agreement'), ...subjectRecord });
export const matterSchema = matterFrontmatterSchema.extend({ type: z.literal('matter'), ...subjectRecord });

export type Point = z.output<typeof pointSchema>;
export type Excerpt = z.output<typeof excerptSchema>;
export type Gist = z.output<typeof gistSchema>;
export type SummarySentence = z.output<typeof summarySentenceSchema>;
export type Agreement = z.output<typeof agreementSchema>;
export type Matter = z.output<typeof matterSchema>;
/** What statements are compared on: an agreement, or another matter in the accounts. */
export type Subject = Agreement | Matter;
export type AgreementFrontmatter = z.output<typeof agreementFrontmatterSchema>;
export type MatterFrontmatter = z.output<typeof matterFrontmatterSchema>;
