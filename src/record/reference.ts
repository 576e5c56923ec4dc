import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** `content/references/*.yaml`: an outside source to check against; never evidence for a statement. */
export const referenceFileSchema = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  /** The day of the record as an ISO date; `null` where that is not known. */
  date: z.iso.date().nullable(),
  /** The agreements and matters it bears on, by id. */
  topics: z.array(idSchema).min(1),
  /** What a reader finds there, in the editor's words. */
  note: z.string().min(1),
  /** What it holds on one agreement or matter, by that id, in the editor's words. */
  details: z.record(idSchema, z.string().min(1)).default({}),
  /** Whom it has on what: the ids of speakers, each with the agreements and matters on which the record has them speak. */
  reports: z.record(idSchema, z.array(idSchema).min(1)).default({}),
});

export const referenceSchema = referenceFileSchema.extend({ id: idSchema });

export type Reference = z.output<typeof referenceSchema>;
export type ReferenceFile = z.output<typeof referenceFileSchema>;
