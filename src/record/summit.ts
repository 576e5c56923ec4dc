import { z } from 'astro/zod';
import { editionHashSchema, editionSchema } from './edition.ts';
import { idSchema } from './id.ts';
import { languageSchema } from './language.ts';
import { moveSchema } from './move.ts';

/** `content/summit.yaml`: the meeting, and the site that presents it. */
export const summitFileSchema = z.strictObject({
  /** The site's name. */
  name: z.string().min(1),
  /** The meeting's title. */
  title: z.string().min(1),
  /** One line on what the site holds. */
  description: z.string().min(1).max(300),
  /** The day of the meeting. */
  date: z.iso.date(),
  place: z.string().min(1),
  occasion: z.string().min(1),
  participants: z.array(z.string().min(1)).min(2),
  /** What the speakers are called together, in the plural: "ministers", "delegates". */
  speakersCalled: z.string().min(1).default('speakers'),
  /** The meeting in two lines, for the first page. */
  lead: z.string().min(1),
  /** What a reader must know of the accounts before comparing anything. */
  caution: z.string().min(1),
  /** The site's public address, with a slash at the end. */
  address: z.url({ protocol: /^https?$/ }).refine((url) => url.endsWith('/'), 'an address that ends with a slash'),
  /** The language of the editor's prose, as a BCP 47 tag. */
  language: languageSchema,
  /**
   * Whether each statement has a card of its own, the picture that stands for its page where a link is shown. Where there are
   * thousands, `false` saves the time to draw them: their pages then have the card of their account.
   */
  statementCards: z.boolean().default(true),
  /** The agreements that the one-page brief shows, by id, where a page cannot hold them all; without it the brief shows each. */
  brief: z.array(idSchema).min(1).optional(),
  /**
   * How closely the brief is set. If `normal` takes more than one page, `tight` has less air, and `short` also shows one conflict alone in
   * all its voices. `npm run brief:pdf` says whether it fits.
   */
  briefSetting: z.enum(['normal', 'tight', 'short']).default('normal'),
});

export const summitSchema = summitFileSchema.extend({
  edition: editionHashSchema,
  /** Every edition, newest first. */
  editions: z.array(editionSchema),
  /** Addresses that have moved. */
  moves: z.array(moveSchema),
});

export type Summit = z.output<typeof summitSchema>;
export type SummitFile = z.output<typeof summitFileSchema>;
