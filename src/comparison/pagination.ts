/** A part of a list that may be too long for one page. The first stands at the list's own address. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** Counts from 1. */
  readonly number: number;
  /** How many parts the list has. */
  readonly of: number;
}

/**
 * How many entries of a list one page holds, so that it stays below its budget of bytes. Few briefings are so long that a list has
 * a second part.
 */
export const pageSizes = {
  statements: 100,
  /** Agreements, or matters. */
  subjects: 60,
  /** Each with its strip. */
  accounts: 16,
  /** Of the index of names. */
  locators: 600,
  /** On the first page: agreements, matters, conflicts, silences; and rows of a table of figures. */
  overview: 12,
  /** Accounts beside the first page's lead. */
  beside: 4,
  /** Pages of its kind that a page names at its top. */
  siblings: 6,
} as const;

/** A list in parts; one part, where it is short or empty. */
export function paginate<T>(items: readonly T[], most: number): ListPage<T>[] {
  const of = Math.max(1, Math.ceil(items.length / most));
  return Array.from({ length: of }, (_, index) => ({
    items: items.slice(index * most, (index + 1) * most),
    number: index + 1,
    of,
  }));
}

/**
 * The parts to which a page leads: the first, the last, its neighbours and itself, with a gap where some are left out.
 *
 * @example partsNear({ number: 5, of: 9 }) // [1, 'gap', 4, 5, 6, 'gap', 9]
 */
export function pagesNear({ number, of }: Pick<ListPage<unknown>, 'number' | 'of'>): (number | 'gap')[] {
  const shown = [...new Set([1, number - 1, number, number + 1, of])].filter((part) => part >= 1 && part <= of);
  return shown.flatMap((part, index) => (index > 0 && part - (shown[index - 1] ?? 0) > 1 ? ['gap', part] : [part]));
}
