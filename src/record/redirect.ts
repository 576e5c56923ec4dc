import { z } from 'astro/zod';

/** A published address that has moved. Both addresses are relative to the site's own root and include fragments. */
export const redirectSchema = z.strictObject({
  from: z.string().startsWith('/').describe('Where it was published.'),
  to: z.string().startsWith('/').describe('Where it leads in the end, after every move in the ledger.'),
});

export type Redirect = z.output<typeof redirectSchema>;
