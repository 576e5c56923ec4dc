import { z } from 'astro/zod';
import { idOf, idSchema } from './id.ts';
import { kindsOf } from './vocabulary.ts';

/** The parts of the index of names, in their order. */
export const nameKinds = {
  people: { label: 'People', meaning: 'Persons.' },
  places: { label: 'Places', meaning: 'Places.' },
  organisations: { label: 'Organizations', meaning: 'Organizations.' },
  documents: { label: 'Documents', meaning: 'Documents.' },
} as const;

export const nameKindSchema = kindsOf(nameKinds);

/** One entry of the index of names. */
export const nameEntrySchema = z.strictObject({
  id: idOf('name', { declares: true }).describe(
    'The id of the entry, part of its address. A speaker’s entry has the id of the speaker.',
  ),
  heading: z.string().min(1).describe('How the index lists it, as in “Smith, John”.'),
  forms: z
    .array(z.string().min(1))
    .min(1)
    .describe('The words by which the accounts name it. Each must occur in an account, as a whole word and in this case.'),
  spellings: z
    .array(z.string().min(1))
    .default([])
    .describe('Other spellings that readers may search for. They need not occur in any account.'),
  name: z
    .string()
    .min(1)
    .optional()
    .describe('The name in running text, for a person or organization that can stand in a chain.'),
  note: z.string().min(1).optional().describe('A short explanation that the accounts support.'),
  also: z
    .array(idOf('name', { goes: 'item' }))
    .default([])
    .describe('Related entries (“see also”), by id.'),
});

/** `content/names.yaml`: who and what the accounts name. */
export const namesFileSchema = z.strictObject({
  people: entriesOf('people'),
  places: entriesOf('places'),
  organisations: entriesOf('organisations'),
  documents: entriesOf('documents'),
} satisfies Record<NameKind, z.ZodType>);

function entriesOf(kind: NameKind) {
  return z.array(nameEntrySchema).default([]).describe(nameKinds[kind].meaning);
}

/** Where an account uses one of an entry's forms. */
export const occurrenceSchema = z.strictObject({
  account: idSchema,
  paragraph: z.int().nonnegative().describe('The headline is 0.'),
  start: z.int().nonnegative().describe('Where the form begins in the account’s plain text.'),
  end: z.int().positive().describe('Where it ends: the offset after its last character.'),
});

/** An entry as it is stored, with its kind and every occurrence in an account. */
export const nameSchema = nameEntrySchema.extend({ kind: nameKindSchema, occurrences: z.array(occurrenceSchema) });

export type NameKind = z.output<typeof nameKindSchema>;
export type Name = z.output<typeof nameSchema>;
export type NamesFile = z.output<typeof namesFileSchema>;
