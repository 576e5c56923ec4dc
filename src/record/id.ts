import { z } from 'astro/zod';

/** Fragments that the pages use themselves: `p3` is the third paragraph of an account, `page-…` is a part of the page. */
const reserved = /^(?:p\d+|page(?:-.*)?)$/;

/**
 * An id: lower-case words joined by hyphens, as in `ash-keep`. It is part of a published address, so it never changes.
 */
export const idSchema = z
  .string()
  .max(80, 'an id of at most 80 characters')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
  .refine((id) => !reserved.test(id), 'an id that the pages do not use themselves (p1, page-…)')
  .meta({ title: 'id' });

/** What an id can identify, with its name in messages. A hand is whoever may stand in a chain: a speaker or an entry of the index. */
export const idKinds = {
  statement: 'statement',
  speaker: 'speaker',
  account: 'account',
  subject: 'agreement or matter',
  point: 'point',
  reference: 'reference',
  name: 'name',
  hand: 'person or organization',
} as const;

export type IdKind = keyof typeof idKinds;

/** The role of an id in a content file. */
export interface IdUse {
  readonly kind: IdKind;
  /** The id belongs to the record that it stands in. Otherwise it refers to another record. */
  readonly declares?: true;
  /**
   * What goes when the record that it refers to is withdrawn: the id alone, or the whole entry around it. If this is left out, an
   * editor has to decide.
   */
  readonly goes?: 'item' | 'entry';
}

/** The roles of the ids in content files, by schema, so that renaming and withdrawing find every one of them. */
export const idUses = z.registry<IdUse>();

/** The schema of an id with this role. Every id in a content file has one. */
export function idOf(kind: IdKind, use: Omit<IdUse, 'kind'> = {}): typeof idSchema {
  return idSchema.meta({}).register(idUses, { kind, ...use });
}

/** A point of an agreement or matter: `<agreement-or-matter>/<point>`. */
export const topicSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an agreement or matter and one of its points, as in a/b')
  .meta({ title: 'two ids with a slash between them' });

/** Splits a topic into the id of its agreement or matter and the id of the point. */
export function splitTopic(topic: string): { subject: string; point: string } {
  const [subject = '', point = ''] = topic.split('/');
  return { subject, point };
}
