import { z } from 'astro/zod';
import { editionHashSchema } from './edition.ts';

/** Something that was published and has been withdrawn. */
export const withdrawalSchema = z.strictObject({
  date: z.iso.date().describe('The day on which it was withdrawn.'),
  after: editionHashSchema.meta({
    title: '8 hex digits',
    description: 'The newest edition at that time.',
  }),
  reason: z.string().min(1).describe('Why it was withdrawn, in a sentence or two for readers.'),
  addresses: z
    .array(z.string().startsWith('/'))
    .min(1)
    .describe('The addresses at which it was published, relative to the site’s own root, fragments included.'),
});

/** `content/withdrawn.yaml`: what was withdrawn, newest first. Like the ledger, it is not part of an edition. */
export const withdrawnFileSchema = z.array(withdrawalSchema).min(1);

export type Withdrawal = z.output<typeof withdrawalSchema>;
export type WithdrawnFile = z.output<typeof withdrawnFileSchema>;
