import { z } from 'astro/zod';

/** The keys of a table, in its order. */
export function keysOf<T extends object>(table: T): (keyof T & string)[] {
  // `Object.keys` is typed for objects that may have more keys than their type names. A table has none.
  return Object.keys(table) as (keyof T & string)[];
}

/**
 * The kinds of a vocabulary as a schema, in the order of its table; the description gives the meaning of each. Everything else that
 * depends on a kind stands in its row, so that a new kind takes one row.
 */
export function kindsOf<const T extends Readonly<Record<string, { readonly meaning: string }>>>(table: T) {
  const meanings = Object.entries(table).map(([kind, { meaning }]) => `${kind}: ${meaning}`);
  return z.enum(keysOf(table)).describe(meanings.join(' '));
}
