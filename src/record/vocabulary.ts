import { z } from 'astro/zod';

/** The keys of a table, in its order. */
export function keysOf<T extends object>(table: T): (keyof T & string)[] {
  // `Object.keys` does not know that a table has no others.
  return Object.keys(table) as (keyof T & string)[];
}

/**
 * The kinds in the table of a vocabulary as a schema, in the order of the table; its description says what each of them means. All
 * else that depends on a kind stands in its row, so that a new kind is a row.
 */
export function kindsOf<const T extends Readonly<Record<string, { readonly meaning: string }>>>(table: T) {
  const meanings = Object.entries(table).map(([kind, { meaning }]) => `${kind}: ${meaning}`);
  return z.enum(keysOf(table)).describe(meanings.join(' '));
}
