import { z } from 'astro/zod';
import { idOf, idSchema } from './id.ts';
import { languageSchema } from './language.ts';
import { receiptOfTextSchema } from './received.ts';
import { rangeSchema } from './statement.ts';

/** An oddity of the received text, with the editor’s decision. The text itself stays as received. */
export const quirkSchema = z.strictObject({
  text: z.string().min(1).describe('The words in question, exactly as they stand in the account, where they must occur once.'),
  kind: z
    .enum([
      'unbalanced-quotation',
      'one-word-quotation',
      'ambiguous-pronoun',
      'no-antecedent',
      'inconsistent',
      'ellipsis',
      'spelling',
    ])
    .describe(
      'What kind of oddity it is. Only unbalanced-quotation allows a passage to hold a quotation mark without its partner.',
    ),
  decision: z.string().min(1).describe('What the editor decided, in a sentence or two.'),
  affects: z
    .array(idOf('statement', { goes: 'item' }))
    .default([])
    .describe('The statements whose reading depends on the decision, by id.'),
});

/** Why the editor attributes statements to a speaker whom their own sentences do not name, or do not name beyond doubt. */
export const inferenceSchema = z.strictObject({
  statements: z
    .array(idOf('statement', { goes: 'item' }))
    .min(1)
    .describe('The statements, by id.'),
  reason: z.string().min(1).describe('What in the account supports this reading, in a sentence or two.'),
});

/** The front matter of `content/accounts/*.md`. */
export const accountFrontmatterSchema = z.strictObject({
  number: z.int().positive().describe('The place of the account in every list, from 1.'),
  name: z
    .string()
    .min(1)
    .max(24)
    .describe(
      'Its short name, which every citation begins with: “Gazette ¶ 5”. Use the publisher’s name, or “Account 1” if the publisher is unknown.',
    ),
  language: languageSchema.describe('The language of the text, as a BCP 47 tag: en, ru, pt-BR.'),
  publisher: z.string().min(1).nullable().describe('Who published it; null if unknown.'),
  kind: z.string().min(1).describe('What kind of source it is, in a sentence.'),
  original: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .describe('The address of the published original; null if unknown.'),
  published: z.iso.date().nullable().describe('The day of publication, such as 2017-07-07; null if unknown.'),
  dating: z.string().min(1).describe('What the text shows about its own date, in a sentence.'),
  received: z
    .string()
    .min(1)
    .describe('What was left out of the received page because it is not part of the account: navigation, comment forms.'),
  labels: z
    .record(z.string().min(1), idOf('speaker').nullable())
    .default({})
    .describe(
      'In a transcript: who speaks when a paragraph begins with a label and a colon. Give a speaker by id, or null for anybody else. The words after such a label are direct speech.',
    ),
  quirks: z
    .array(quirkSchema)
    .default([])
    .describe('Oddities of the text, each with the editor’s decision. The text itself stays as received.'),
  inferences: z
    .array(inferenceSchema)
    .default([])
    .describe(
      'Why the editor attributes statements to a speaker although their sentences name nobody, or leave open who is speaking.',
    ),
});

/** One paragraph of an account. Offsets count UTF-16 code units of the plain text. */
export const paragraphSchema = z.strictObject({
  number: z.int().nonnegative().describe('The headline is 0, the first paragraph 1.'),
  start: z.int().nonnegative(),
  end: z.int().positive().describe('The offset after the last character.'),
});

/** A quirk with the paragraph in which its words were found. */
export const locatedQuirkSchema = quirkSchema.extend({ paragraph: z.int().nonnegative() });

/** An account as it is stored: its front matter, and what is read from its text. */
export const accountSchema = accountFrontmatterSchema.extend({
  id: idSchema.describe('The id of the account, part of its address.'),
  title: z.string().min(1).describe('Its headline, to the letter.'),
  text: z.string().min(1).describe('The plain text: headline and paragraphs joined by one blank line. All offsets count in it.'),
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ title: '64 hex digits', description: 'The SHA-256 of the plain text.' }),
  takenOver: z
    .array(receiptOfTextSchema.omit({ digest: true }))
    .describe('When and why the text was recorded as received, newest last.'),
  paragraphs: z.array(paragraphSchema),
  quirks: z.array(locatedQuirkSchema),
  coverage: z.number().min(0).max(1).describe('The share of the characters of its paragraphs that stand in a statement.'),
  unmarked: z
    .array(rangeSchema)
    .describe('The stretches that no statement uses and that hold a word; offsets count in the plain text.'),
  markdown: z.string().describe('The Markdown after the front matter, passages marked.'),
});

export type Inference = z.output<typeof inferenceSchema>;
export type AccountFrontmatter = z.output<typeof accountFrontmatterSchema>;
export type Paragraph = z.output<typeof paragraphSchema>;
export type Account = z.output<typeof accountSchema>;
