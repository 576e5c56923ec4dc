/** A stretch of words: their text and, where the account quotes them, the marks that stand around but not inside them. */
export type TextRun = readonly [text: string, open?: string, close?: string];

export type SearchKind = 'agreement' | 'matter' | 'point' | 'speaker' | 'account' | 'name' | 'statement' | 'paragraph';

/** What one and several of a kind are called. */
export type KindWords = readonly [one: string, many: string];

/** What can be found: a page or a part of one with a title of ours, or words of an account. */
export interface SearchDocument {
  readonly id: string;
  readonly kind: SearchKind;
  /** The title, or the words of the account, to the letter. */
  readonly pieces: readonly TextRun[];
  /** Where a statement was cut out of a sentence. */
  readonly cut?: readonly ('before' | 'after')[];
  /** What else it is found by, and what a hit there is called: `['Speaker', 'Ada Ash']`. */
  readonly about: readonly (readonly [label: string, text: string])[];
  /** The speech type of a statement. */
  readonly speech?: string;
  /** What stands below it, as in "Ash, indirect speech". */
  readonly note: string;
  readonly link: string;
  /** What the link says, where it is not the title: "Gazette ¶ 6". */
  readonly label?: string;
  readonly lang?: string;
  readonly dir?: 'rtl';
  /** What it can be narrowed to: for each statement that it is or holds, each facet with its value, as in `speaker:ash`. */
  readonly facets: readonly (readonly string[])[];
}

/** One of the files that the search page loads. */
export interface SearchPart {
  /** The forms of each name: whoever types one finds the others. Only the first file has them. */
  readonly names: readonly (readonly string[])[];
  /** What one and several subjects of each kind are called; a kind of which there are none is left out. */
  readonly kinds: Readonly<Partial<Record<SearchKind, KindWords>>>;
  readonly documents: readonly SearchDocument[];
}
