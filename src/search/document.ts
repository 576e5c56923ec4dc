/** A stretch of words: their text and, where the account quotes them, the marks that stand around but not inside them. */
export type Piece = readonly [text: string, open?: string, close?: string];

/** What can be found: a statement, or a paragraph of an account. */
export interface SearchDocument {
  readonly id: string;
  readonly kind: 'statement' | 'paragraph';
  /** The words, to the letter. */
  readonly pieces: readonly Piece[];
  /** Where a statement was cut out of a sentence. */
  readonly cut?: readonly ('before' | 'after')[];
  /** What else it is found by: names, questions, titles. */
  readonly about: string;
  /** The speech type of a statement. */
  readonly speech?: string;
  /** What stands before the link, as in "Ash, indirect speech". */
  readonly note: string;
  readonly link: string;
  /** What the link says, as in "Account 1, ¶ 6". */
  readonly label: string;
  readonly lang: string;
  readonly dir?: 'rtl';
}
