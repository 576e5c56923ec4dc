import { z } from 'astro/zod';
import { idOf, idSchema } from './id.ts';

/** `content/references/*.yaml`: an outside source to check against; never evidence for a statement. */
export const referenceFileSchema = z.strictObject({
  title: z.string().min(1).describe('Its title.'),
  publisher: z.string().min(1).describe('Who published it.'),
  url: z.url({ protocol: /^https?$/ }).describe('Where it was published.'),
  date: z.iso.date().nullable().describe('The day of the record, such as 2017-07-07; null if unknown.'),
  topics: z
    .array(idOf('subject', { goes: 'item' }))
    .min(1)
    .describe('The agreements and matters that it bears on, by id.'),
  note: z.string().min(1).describe('What a reader finds there, in the editor’s words.'),
  details: z
    .record(idOf('subject'), z.string().min(1))
    .default({})
    .describe('What a reader finds there on one agreement or matter, by its id, in the editor’s words.'),
  reports: z
    .record(idOf('speaker'), z.array(idOf('subject')).min(1))
    .meta({
      title: 'lists of ids by speaker',
      description:
        'Whom it reports on what: for each speaker, by id, the agreements and matters on which it reports the speaker.',
    })
    .default({}),
});

export const referenceSchema = referenceFileSchema.extend({ id: idSchema.describe('The id of the record.') });

export type Reference = z.output<typeof referenceSchema>;
export type ReferenceFile = z.output<typeof referenceFileSchema>;
