import { z } from 'astro/zod';

/** Fragments that pages use for themselves: `p3` is the third paragraph of an account, `page-…` a part of the page. */
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

/** What ids are of, with what messages call it. A hand is whoever may stand in a chain: a speaker, or a name of the index. */
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

/** What an id in a content file is for. */
export interface IdUse {
  readonly kind: IdKind;
  /** It gives what stands there its id. Without this it refers to something else. */
  readonly declares?: true;
  /**
   * What is taken out of the content together with what it refers to: the id alone, or the whole entry around it. Without this an
   * editor has to decide.
   */
  readonly goes?: 'item' | 'entry';
}

/** What the ids of the content files are for: corrections find every id by its schema. */
export const idUses = z.registry<IdUse>();

/** The schema of an id, with what it is of. Every id that a content file holds has one. */
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
