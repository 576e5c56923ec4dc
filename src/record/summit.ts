import { z } from 'astro/zod';
import { editionHashSchema, editionSchema } from './edition.ts';
import { idOf } from './id.ts';
import { languageSchema } from './language.ts';
import { redirectSchema } from './redirect.ts';
import { withdrawalSchema } from './withdrawal.ts';

/** What subjects of one kind are called within a sentence. */
export const calledSchema = z.strictObject({
  one: z.string().min(1).max(30).describe('The singular: offer.'),
  many: z.string().min(1).max(30).describe('The plural: offers.'),
});

/** The day of a meeting, or the first and the last of several. */
export const meetingDaysSchema = z.union(
  [
    z.iso.date(),
    z
      .strictObject({ from: z.iso.date().describe('The first day.'), to: z.iso.date().describe('The last day.') })
      .refine(({ from, to }) => from < to, 'a last day after the first'),
  ],
  { error: 'a day, such as 2031-03-14, or the first and the last: {from: 2031-03-14, to: 2031-03-16}' },
);

/** `content/summit.yaml`: the meeting, and the site that presents it. */
export const summitFileSchema = z.strictObject({
  draft: z
    .boolean()
    .default(false)
    .describe(
      'Whether nothing is published yet. A draft has no editions and no ledger of addresses, so ids may still change. npm run publish removes this line.',
    ),
  name: z.string().min(1).describe('The name of the site.'),
  title: z.string().min(1).describe('The title of the meeting.'),
  description: z.string().min(1).max(300).describe('What the site is about, in one line.'),
  date: meetingDaysSchema.describe(
    'The day of the meeting: 2031-03-14. If it took several days, the first and the last: {from: 2031-03-14, to: 2031-03-16}.',
  ),
  place: z
    .union([z.string().min(1), z.array(z.string().min(1)).min(1)], { error: 'a place, or a list of places' })
    .describe('Where the meeting was held: a place, or a list of several.'),
  occasion: z.string().min(1).describe('What the meeting was part of.'),
  participants: z
    .array(z.string().min(1))
    .min(2)
    .describe('The names of those who met. Those who spoke to the press are in speakers/.'),
  speakersCalled: z
    .string()
    .min(1)
    .default('speakers')
    .describe('What the speakers are called together, in the plural: ministers, delegates.'),
  agreementsCalled: calledSchema
    .optional()
    .describe(
      'What readers see instead of “agreement” and “agreements”, if nothing was agreed: {one: offer, many: offers}. Folders, addresses and data keep their names.',
    ),
  mattersCalled: calledSchema
    .optional()
    .describe(
      'What readers see instead of “other matter” and “other matters”, or of “matter” and “matters” in a briefing without agreements.',
    ),
  lead: z.string().min(1).describe('The meeting in two lines, for the first page.'),
  caution: z.string().min(1).describe('What a reader must know about the accounts before comparing anything.'),
  address: z
    .url({ protocol: /^https?$/ })
    .refine((url) => url.endsWith('/'), 'an address that ends with a slash')
    .describe('The public address of the site, with a slash at the end.'),
  language: languageSchema.describe('The language of the editor’s prose, as a BCP 47 tag.'),
  statementCards: z
    .boolean()
    .default(true)
    .describe(
      'Whether each statement has a card of its own: the picture that represents its page in a link preview. If there are thousands of statements, false saves the time to draw their cards, and their pages use the card of their account.',
    ),
  brief: z
    .array(idOf('subject', { goes: 'item' }))
    .min(1)
    .optional()
    .describe(
      'The agreements and matters that the one-page brief shows, by id, if a page cannot hold the whole overview. Without it, the brief shows the whole overview.',
    ),
  briefSetting: z
    .enum(['normal', 'tight', 'short'])
    .default('normal')
    .describe(
      'How closely the brief is set. If normal takes more than one page: tight has less white space, and short also shows only one conflict with all its voices. npm run brief:pdf says whether it fits.',
    ),
});

export const summitSchema = summitFileSchema.extend({
  edition: editionHashSchema.meta({
    title: '8 hex digits',
    description: 'The edition of the content: the beginning of a SHA-256 over all of it.',
  }),
  editions: z.array(editionSchema).describe('Every edition, newest first.'),
  redirects: z.array(redirectSchema).describe('Published addresses that have moved.'),
  withdrawals: z.array(withdrawalSchema).describe('What was published and withdrawn, newest first.'),
});

export type Summit = z.output<typeof summitSchema>;
/** A day as an ISO date, or the first and the last day. */
export type MeetingDays = z.output<typeof meetingDaysSchema>;
export type Called = z.output<typeof calledSchema>;
export type SummitFile = z.output<typeof summitFileSchema>;
