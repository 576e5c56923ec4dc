import type { Place } from '../record/place.ts';
import type { Node } from './mdast.ts';

/** What a content file may not hold, as plain facts. The evidence rules turn them into messages. */
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
  /** What to tell the editor, if there is more to say than of every fault of its kind. */
  readonly slip?: Slip;
}

/** What an editor typed wrong, and how to mend it. */
export interface Slip {
  readonly problem: string;
  readonly mend: string;
}

/** The kind of fault that a misplaced node is, and what messages call it. */
export function kindOfFault(node: Node): Pick<Fault, 'kind' | 'found'> {
  if (node.type === 'html') return { kind: 'raw-html', found: node.value };
  return 'name' in node ? { kind: 'unknown-directive', found: node.name } : { kind: 'unsupported-markup', found: node.type };
}
