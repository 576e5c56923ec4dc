import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** Separates the stem of an alias from its ending: `Толст|ой` stands for every form of Толстой. */
export const ending = '|';

/** An alias as readers see it, without the separator. */
export function shownAlias(alias: string): string {
  return alias.replace(ending, '');
}

const aliasSchema = z
  .string()
  .min(1)
  .regex(
    /^(?:[^|]+|[^|]{3,}\|\p{L}{0,3})$/u,
    'words, or a stem of three letters or more with | before its ending of three at most',
  );

/** `content/speakers/*.yaml`: a person to whom the accounts attribute statements. */
export const speakerFileSchema = z.strictObject({
  name: z.string().min(1).describe('The name in full.'),
  shortName: z.string().min(1).describe('The name in running text and in tables.'),
  office: z.string().min(1).describe('The office held on the day of the meeting.'),
  order: z.int().positive().describe('The place in every list and comparison, from 1.'),
  mark: z.string().min(1).max(2).describe('One or two letters that tell the speaker apart without color.'),
  colour: z
    .enum(['voice-1', 'voice-2', 'voice-3', 'voice-4'])
    .describe('The color that tells the speaker apart. No two speakers share one.'),
  aliases: z
    .array(aliasSchema)
    .min(1)
    .describe(
      'The words by which the accounts name the speaker, in every form: George P. Ash as well as Ash. Each must occur in an account, in upper or lower case. If the language changes the ending, put | before it: Толст|ой stands for every form of Толстой, and readers see Толстой.',
    ),
});

export const speakerSchema = speakerFileSchema.extend({ id: idSchema.describe('The id of the speaker, part of the address.') });

export type Speaker = z.output<typeof speakerSchema>;
export type SpeakerFile = z.output<typeof speakerFileSchema>;
