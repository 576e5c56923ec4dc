/** A part of a list that may be too long for one page. The first part stands at the address of the list. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly number: number;
  /** How many parts the list has. */
  readonly of: number;
}

/**
 * How many entries of each list one page holds, so that it stays within its budget of bytes. In most briefings no list has a second
 * part.
 */
export const pageSizes = {
  statements: 100,
  /** Agreements, or matters. */
  subjects: 60,
  /** Each with its strip. */
  accounts: 16,
  /** In the index of names. */
  locators: 600,
  /** Entries of each list on the first page, and rows of a table of figures. */
  overview: 12,
  /** Accounts beside the lead of the first page. */
  beside: 4,
  /** Pages of the same kind that a page names at its top. */
  siblings: 6,
} as const;

/** Splits a list into parts. A short or empty list has one part. */
export function paginate<T>(items: readonly T[], limit: number): ListPage<T>[] {
  const of = Math.max(1, Math.ceil(items.length / limit));
  return Array.from({ length: of }, (_, index) => ({
    items: items.slice(index * limit, (index + 1) * limit),
    number: index + 1,
    of,
  }));
}

/**
 * The parts to which a page of a list links: the first, the last, its neighbors and itself, with a gap for those left out.
 *
 * @example partsNear({ number: 5, of: 9 }) // [1, 'gap', 4, 5, 6, 'gap', 9]
 */
export function pagesNear({ number, of }: Pick<ListPage<unknown>, 'number' | 'of'>): (number | 'gap')[] {
  const shown = [...new Set([1, number - 1, number, number + 1, of])].filter((part) => part >= 1 && part <= of);
  return shown.flatMap((part, index) => (part - (shown[index - 1] ?? 0) > 1 ? ['gap', part] : [part]));
}
