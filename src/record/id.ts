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
