/** A page of the built site. */
export interface BuiltPage {
  /** Its path, from the site's root. */
  readonly path: string;
  readonly html: string;
  /** After Brotli. */
  readonly bytes: number;
}

/** A page that stands for a kind of page. */
export interface Sample {
  /** What is printed: the page's path, and why it was taken where there are others of its kind. */
  readonly name: string;
  readonly page: BuiltPage;
}

/** The folder of the kind that the site is made for: each page of it is shown. */
const shownEach = 'agreements';

/**
 * Pages for every kind there is: each page at the root or one folder below it is a kind of its own; of those deeper, all in a
 * folder are one kind, for which stand the page of median size and the largest.
 */
export function samplesOf(pages: readonly BuiltPage[]): Sample[] {
  const folders = Map.groupBy(pages, ({ path }) => path.split('/').slice(1, -2).join('/'));
  return [...folders].flatMap(([folder, members]): Sample[] => {
    if (folder === '' || folder === shownEach) return members.map((page) => ({ name: page.path, page }));
    const sorted = members.toSorted((one, other) => one.bytes - other.bytes);
    const [middle, largest] = [sorted[(sorted.length - 1) >> 1], sorted.at(-1)] as [BuiltPage, BuiltPage];
    if (middle === largest) return [{ name: middle.path, page: middle }];
    return [
      { name: `${middle.path} (median of ${members.length})`, page: middle },
      { name: `${largest.path} (largest of ${members.length})`, page: largest },
    ];
  });
}
