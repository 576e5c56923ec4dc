import { z } from 'astro/zod';
import { idSchema } from './id.ts';
import { languageSchema } from './language.ts';
import { receiptOfTextSchema } from './received.ts';
import { rangeSchema } from './statement.ts';

/** An oddity of the received text, with what the editor decided. The text itself stays as received. */
export const quirkSchema = z.strictObject({
  /** The words it concerns, exactly as they stand in the account; they must occur there once. */
  text: z.string().min(1),
  /** What kind of oddity it is; `unbalanced-quotation` allows a passage to hold a quotation mark without its partner. */
  kind: z.enum([
    'unbalanced-quotation',
    'one-word-quotation',
    'ambiguous-pronoun',
    'no-antecedent',
    'inconsistent',
    'ellipsis',
    'spelling',
  ]),
  /** What the editor decided, in a sentence or two. */
  decision: z.string().min(1),
  /** The statements whose reading depends on the decision, by id. */
  affects: z.array(idSchema).default([]),
});

/** Why the editor reads statements as a speaker's although their own sentences do not name him, or not without doubt. */
export const inferenceSchema = z.strictObject({
  /** The statements, by id. */
  statements: z.array(idSchema).min(1),
  /** What in the account leads to the reading, in a sentence or two. */
  reason: z.string().min(1),
});

/** The front matter of `content/accounts/*.md`. */
export const accountFrontmatterSchema = z.strictObject({
  /** The place of the account in every list; counts from 1. */
  number: z.int().positive(),
  /** What pages call it, as in "Account 1". */
  name: z.string().min(1),
  /** The language it is written in, as a BCP 47 tag. */
  language: languageSchema,
  /** Who published it; `null` where that is not known. */
  publisher: z.string().min(1).nullable(),
  /** What kind of source it is, in a sentence. */
  kind: z.string().min(1),
  /** The address of the published original; `null` where that is not known. */
  original: z.url({ protocol: /^https?$/ }).nullable(),
  /** The day of publication as an ISO date; `null` where that is not known. */
  published: z.iso.date().nullable(),
  /** What the text shows about its own date, in a sentence. */
  dating: z.string().min(1),
  /** What was left out of the received page because it is not the account's. */
  received: z.string().min(1),
  /**
   * Who speaks where a paragraph begins with a label and a colon, as in a transcript: a speaker by id, or null for anybody else. What
   * stands behind such a label is direct speech.
   */
  labels: z.record(z.string().min(1), idSchema.nullable()).default({}),
  quirks: z.array(quirkSchema).default([]),
  /** The reasons for every inferred speaker, and for every name that may not be that of the one who speaks. */
  inferences: z.array(inferenceSchema).default([]),
});

/** One paragraph of an account; offsets are UTF-16 units in its plain text. */
export const paragraphSchema = z.strictObject({
  /** 0 is the headline, 1 the first paragraph. */
  number: z.int().nonnegative(),
  start: z.int().nonnegative(),
  /** The offset after the last character. */
  end: z.int().positive(),
});

/** A quirk with the paragraph in which its words were found. */
export const locatedQuirkSchema = quirkSchema.extend({ paragraph: z.int().nonnegative() });

/** An account as it is stored: what its editor knows of it, and its text. */
export const accountSchema = accountFrontmatterSchema.extend({
  id: idSchema,
  /** The headline, from the text. */
  title: z.string().min(1),
  /** The plain text: headline and paragraphs joined by one blank line. All offsets count in it. */
  text: z.string().min(1),
  /** The SHA-256 of the plain text in UTF-8, in hex. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  /** When and why the text was taken over as received, newest last. */
  takenOver: z.array(receiptOfTextSchema.omit({ digest: true })),
  paragraphs: z.array(paragraphSchema),
  quirks: z.array(locatedQuirkSchema),
  /** The share of the paragraphs' characters that stand in a statement, from 0 to 1. */
  coverage: z.number().min(0).max(1),
  /** The stretches that no statement uses and that hold a word; offsets count in the plain text. */
  residue: z.array(rangeSchema),
  /** The Markdown after the front matter, passages marked. */
  markdown: z.string(),
});

export type Inference = z.output<typeof inferenceSchema>;
export type Quirk = z.output<typeof quirkSchema>;
export type AccountFrontmatter = z.output<typeof accountFrontmatterSchema>;
export type Paragraph = z.output<typeof paragraphSchema>;
export type Account = z.output<typeof accountSchema>;
