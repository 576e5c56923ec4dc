import { z } from 'astro/zod';
import { idSchema } from './id.ts';
import { relationSchema } from './relation.ts';
import { provedSilenceSchema, silenceSchema } from './silence.ts';

/** A point of an agreement or matter: a short question, and how the statements on it compare. */
export const pointSchema = z.strictObject({
  id: idSchema,
  question: z.string().min(1).max(80),
  relation: relationSchema,
});

/** Key words for the overview: a stretch of a statement, to the letter. */
export const keyWordsSchema = z.strictObject({
  statement: idSchema,
  /** Words that stand in the statement exactly so. */
  words: z.string().min(1).max(140),
});

/** One sentence of the summary with the statements it cites. */
export const summarySentenceSchema = z.strictObject({
  text: z.string().min(1),
  cites: z.array(idSchema),
});

const subjectFields = {
  title: z.string().min(1).max(60),
  /** The words that stand for each voice in the overview and on the brief. */
  key: z.array(keyWordsSchema).default([]),
  points: z.array(pointSchema).min(1),
  silences: z.array(silenceSchema).default([]),
};

/** The front matter of `content/agreements/*.md`. */
export const agreementFrontmatterSchema = z.strictObject({
  /** Its number among the agreements; counts from 1. */
  number: z.int().positive(),
  ...subjectFields,
});

/** The front matter of `content/matters/*.md`: what was discussed but not agreed. */
export const matterFrontmatterSchema = z.strictObject({
  /** The place in every list; counts from 1. Matters carry no number. */
  order: z.int().positive(),
  ...subjectFields,
});

const subjectRecord = { id: idSchema, summary: z.array(summarySentenceSchema), silences: z.array(provedSilenceSchema) };

export const agreementSchema = agreementFrontmatterSchema.extend(subjectRecord);
export const matterSchema = matterFrontmatterSchema.extend(subjectRecord);

export type Point = z.output<typeof pointSchema>;
export type KeyWords = z.output<typeof keyWordsSchema>;
export type SummarySentence = z.output<typeof summarySentenceSchema>;
export type Agreement = z.output<typeof agreementSchema>;
export type Matter = z.output<typeof matterSchema>;
/** What a comparison can be made of: an agreement, or a matter that was discussed but not agreed. */
export type Subject = Agreement | Matter;
export type AgreementFrontmatter = z.output<typeof agreementFrontmatterSchema>;
export type MatterFrontmatter = z.output<typeof matterFrontmatterSchema>;
