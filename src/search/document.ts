/** A stretch of words. If the account quotes it, the quotation marks that stand around it follow. */
export type TextRun = readonly [text: string, open?: string, close?: string];

export type SearchKind = 'agreement' | 'matter' | 'point' | 'speaker' | 'account' | 'name' | 'statement' | 'paragraph';

/** The names of a kind, in the singular and in the plural. */
export type KindWords = readonly [one: string, many: string];

/** What a search can find: a page or a part of one, by its title, or words of an account. */
export interface SearchDocument {
  readonly id: string;
  readonly kind: SearchKind;
  /** The title, or the words of the account, to the letter. */
  readonly pieces: readonly TextRun[];
  /** On which side a statement is cut out of its sentence. */
  readonly cut?: readonly ('before' | 'after')[];
  /** What else it is found by, each with a label that explains the hit: `['Speaker', 'Ada Ash']`. */
  readonly about: readonly (readonly [label: string, text: string])[];
  /** The speech type of a statement. */
  readonly speech?: string;
  /** What stands below it: "Ash, indirect speech". */
  readonly note: string;
  readonly link: string;
  /** The text of the link, if it is not the title: "Gazette ¶ 6". */
  readonly label?: string;
  readonly lang?: string;
  readonly dir?: 'rtl';
  /** For each statement that it is or holds: the value of each facet, such as `speaker:ash`. */
  readonly facets: readonly (readonly string[])[];
}

/** One of the files that the search page loads. */
export interface SearchPart {
  /** The forms of each name: a reader who types one finds the others. Only the first file has them. */
  readonly names: readonly (readonly string[])[];
  /** What subjects of each kind are called. A kind without subjects is left out. */
  readonly kinds: Readonly<Partial<Record<SearchKind, KindWords>>>;
  readonly documents: readonly SearchDocument[];
}
