import { z } from 'astro/zod';
import { idSchema } from './id.ts';

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
  /** The words by which the accounts name the speaker. Each must occur in an account, in any case. */
  aliases: z.array(z.string().min(1)).min(1),
});

export const speakerSchema = speakerFileSchema.extend({ id: idSchema });

export type Speaker = z.output<typeof speakerSchema>;
export type SpeakerFile = z.output<typeof speakerFileSchema>;
