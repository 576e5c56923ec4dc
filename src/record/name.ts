import { z } from 'astro/zod';
import { idSchema } from './id.ts';

export const nameKindSchema = z.enum(['people', 'places', 'organisations', 'documents']);

/** One entry of the index of names. */
export const nameEntrySchema = z.strictObject({
  id: idSchema,
  /** How the index lists it, as in "Smith, John". */
  heading: z.string().min(1),
  /** The words by which the accounts name it. Each must occur in an account, as a whole word and in this case. */
  forms: z.array(z.string().min(1)).min(1),
  /** Other spellings by which readers may search for it: no account need have them. */
  spellings: z.array(z.string().min(1)).default([]),
  /** The name in running text, for one who can stand in a chain. */
  name: z.string().min(1).optional(),
  /** A word of explanation that the accounts bear out. */
  note: z.string().min(1).optional(),
  /** Other entries to see, by id. */
  also: z.array(idSchema).default([]),
});

/** `content/names.yaml`: who and what the accounts name. */
export const namesFileSchema = z.strictObject({
  people: z.array(nameEntrySchema).default([]),
  places: z.array(nameEntrySchema).default([]),
  organisations: z.array(nameEntrySchema).default([]),
  documents: z.array(nameEntrySchema).default([]),
});

/** Where an account uses one of an entry's forms. */
export const occurrenceSchema = z.strictObject({
  account: idSchema,
  /** The headline is 0. */
  paragraph: z.int().nonnegative(),
  /** Where the form begins in the account's plain text. */
  start: z.int().nonnegative(),
  /** Where it ends: the offset after its last character. */
  end: z.int().positive(),
});

/** An entry as it is stored, with its kind and every place where an account names it. */
export const nameSchema = nameEntrySchema.extend({ kind: nameKindSchema, occurrences: z.array(occurrenceSchema) });

export type NameKind = z.output<typeof nameKindSchema>;
export type Name = z.output<typeof nameSchema>;
export type NamesFile = z.output<typeof namesFileSchema>;
