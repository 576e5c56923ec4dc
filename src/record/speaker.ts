import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** Where endings begin in an alias: `Толст|ой` stands for every form of Толстой. */
export const ending = '|';

/** An alias as readers see it, without the sign that tells where its endings begin. */
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
  name: z.string().min(1),
  /** The name in running text and on cells. */
  shortName: z.string().min(1),
  /** The office held on the day of the meeting. */
  office: z.string().min(1),
  /** The place in every list and comparison; counts from 1. */
  order: z.int().positive(),
  /** One or two letters that tell the speaker apart without colour. */
  mark: z.string().min(1).max(2),
  /** The colour token of `src/styles/global.css`. */
  colour: z.enum(['voice-1', 'voice-2', 'voice-3', 'voice-4']),
  /**
   * The words by which the accounts name the speaker. Each must occur in an account, in any case. Where a language changes the ending,
   * `|` stands before it: `Толст|ой` is every form of Толстой, and readers see that name.
   */
  aliases: z.array(aliasSchema).min(1),
});

export const speakerSchema = speakerFileSchema.extend({ id: idSchema });

export type Speaker = z.output<typeof speakerSchema>;
export type SpeakerFile = z.output<typeof speakerFileSchema>;
