import { z } from 'astro/zod';
import { editionHashSchema, editionSchema } from './edition.ts';
import { idOf } from './id.ts';
import { languageSchema } from './language.ts';
import { moveSchema } from './move.ts';
import { withdrawalSchema } from './withdrawal.ts';

/** `content/summit.yaml`: the meeting, and the site that presents it. */
export const summitFileSchema = z.strictObject({
  draft: z
    .boolean()
    .default(false)
    .describe(
      'Whether nothing of it is published yet. A draft has no editions and no ledger of addresses, so ids may still change. npm run publish takes this line out.',
    ),
  name: z.string().min(1).describe('The name of the site.'),
  title: z.string().min(1).describe('The title of the meeting.'),
  description: z.string().min(1).max(300).describe('One line on what the site holds.'),
  date: z.iso.date().describe('The day of the meeting.'),
  place: z.string().min(1).describe('Where the meeting was held.'),
  occasion: z.string().min(1).describe('What the meeting was part of.'),
  participants: z.array(z.string().min(1)).min(2).describe('The names of those who took part.'),
  speakersCalled: z
    .string()
    .min(1)
    .default('speakers')
    .describe('What the speakers are called together, in the plural: ministers, delegates.'),
  lead: z.string().min(1).describe('The meeting in two lines, for the first page.'),
  caution: z.string().min(1).describe('What a reader must know of the accounts before comparing anything.'),
  address: z
    .url({ protocol: /^https?$/ })
    .refine((url) => url.endsWith('/'), 'an address that ends with a slash')
    .describe('The site’s public address, with a slash at the end.'),
  language: languageSchema.describe('The language of the editor’s prose, as a BCP 47 tag.'),
  statementCards: z
    .boolean()
    .default(true)
    .describe(
      'Whether each statement has a card of its own, the picture that stands for its page where a link is shown. Where there are thousands, false saves the time to draw them: their pages then have the card of their account.',
    ),
  brief: z
    .array(idOf('subject', { goes: 'item' }))
    .min(1)
    .optional()
    .describe(
      'The agreements that the one-page brief shows, by id, where a page cannot hold them all; without it the brief shows each.',
    ),
  briefSetting: z
    .enum(['normal', 'tight', 'short'])
    .default('normal')
    .describe(
      'How closely the brief is set. If normal takes more than one page, tight has less air, and short also shows one conflict alone in all its voices. npm run brief:pdf says whether it fits.',
    ),
});

export const summitSchema = summitFileSchema.extend({
  edition: editionHashSchema.meta({
    title: '8 hex digits',
    description: 'The edition of the content: the beginning of a SHA-256 over all of it.',
  }),
  editions: z.array(editionSchema).describe('Every edition, newest first.'),
  moves: z.array(moveSchema).describe('Addresses that have moved.'),
  withdrawals: z.array(withdrawalSchema).describe('What was published and withdrawn, newest first.'),
});

export type Summit = z.output<typeof summitSchema>;
export type SummitFile = z.output<typeof summitFileSchema>;
