import type { Place } from '../record/place.ts';

/** What the parser cannot take, as plain facts; the evidence rules turn them into messages. */
export interface Fault {
  readonly kind:
    | 'raw-html'
    | 'unsupported-markup'
    | 'unknown-directive'
    | 'unknown-attribute'
    | 'repeated-attribute'
    | 'spaced-list'
    | 'stray-citation'
    | 'missing-attribute'
    | 'empty-mark'
    | 'mistyped-mark'
    | 'missing-headline'
    | 'missing-frontmatter';
  readonly place: Place;
  /** What was found, as the message will name it. */
  readonly found: string;
  /** What may stand there instead. */
  readonly allowed?: readonly string[];
  /** What is wrong with a mistyped mark, and what to do about this one. */
  readonly slip?: { readonly problem: string; readonly mend: string };
}
