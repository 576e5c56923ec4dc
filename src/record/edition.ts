import { z } from 'astro/zod';

/** The first 8 hex digits of a SHA-256 over all content. */
export const editionHashSchema = z.string().regex(/^[0-9a-f]{8}$/, 'eight hex digits in quotation marks');

/** What changed in one edition. */
export const editionSchema = z.strictObject({
  edition: editionHashSchema.meta({
    title: '8 hex digits',
    description: 'The edition: the beginning of a SHA-256 over all content. npm run edition writes it.',
  }),
  date: z.iso.date().describe('The day on which it was published.'),
  changes: z
    .array(z.string().min(1))
    .min(1)
    .describe('What a reader of the previous edition should know: one sentence for each change.'),
});

/** `content/changes.yaml`: the editions, newest first. The hash of an edition does not cover this file. */
export const changesFileSchema = z.array(editionSchema).min(1);

export type Edition = z.output<typeof editionSchema>;
export type ChangesFile = z.output<typeof changesFileSchema>;
