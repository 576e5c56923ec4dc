import { z } from 'astro/zod';

/** An address that was published and has moved; both from the site's own root, fragments included. */
export const redirectSchema = z.strictObject({
  from: z.string().startsWith('/').describe('Where it was published.'),
  to: z.string().startsWith('/').describe('Where it leads in the end, through as many moves as the ledger records.'),
});

export type Redirect = z.output<typeof redirectSchema>;
