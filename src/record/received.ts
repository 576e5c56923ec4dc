import { z } from 'astro/zod';
import { idOf } from './id.ts';

/** A record that a text stands as received. `npm run receive` writes it, so nobody copies a digest by hand. */
export const receiptOfTextSchema = z.strictObject({
  date: z.iso.date().describe('The day on which it was recorded, as an ISO date.'),
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'a SHA-256 digest of 64 hex digits')
    .describe(
      'The SHA-256 of the text (UTF-8, headline and paragraphs joined by one blank line, no line break at the end), in hex.',
    ),
  reason: z.string().min(1).describe('Why the text was received, or received again.'),
});

/** `content/received.yaml`: for each account, every time its text was received, newest last. */
export const receivedFileSchema = z.record(idOf('account', { goes: 'entry' }), z.array(receiptOfTextSchema).min(1));

export type ReceivedFile = z.output<typeof receivedFileSchema>;
