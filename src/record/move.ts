import { z } from 'astro/zod';

/** An address that was published and has moved; both from the site's own root, fragments included. */
export const moveSchema = z.strictObject({
  from: z.string().startsWith('/'),
  /** Where it leads in the end, through as many moves as the ledger records. */
  to: z.string().startsWith('/'),
});

export type Move = z.output<typeof moveSchema>;
