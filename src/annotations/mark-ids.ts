import { visit } from 'unist-util-visit';
import type { IdKind } from '../record/id.ts';
import type { Range } from '../record/statement.ts';
import { parseMarkdown, sourceOf } from './markdown.ts';
import type { TextDirective } from './mdast.ts';
import type { attributes } from './parse-account.ts';

type Attribute = (typeof attributes)[keyof typeof attributes][number];

/** What each attribute of a mark holds: ids of a kind with commas between them, or words. */
const holds: Readonly<Record<Attribute, IdKind | null>> = {
  id: 'statement',
  by: 'speaker',
  on: 'point',
  from: 'statement',
  named: null,
  chain: 'hand',
};

/** An id in a mark; offsets count in the file. */
export interface MarkId extends Range {
  readonly kind: IdKind;
  readonly id: string;
}

/** One attribute of a mark, its value without quotation marks around it. */
export interface MarkAttribute extends Range {
  readonly name: string;
  readonly ids: readonly MarkId[];
}

/** A mark around words, `:said[…]{…}` or `:told[…]{…}`, or a citation, `:cite[…]`; offsets count in the file. */
export interface Mark extends Range {
  readonly name: string;
  /** What stands between its brackets. */
  readonly inside: Range;
  readonly attributes: readonly MarkAttribute[];
}

/** The marks of a content file without faults of form, with the place of every id in them. */
export function findMarks(source: string): Mark[] {
  const marks: Mark[] = [];
  visit(parseMarkdown(source), 'textDirective', (node) => {
    if (node.name === 'said' || node.name === 'told') marks.push(passageMark(node, source));
    else if (node.name === 'cite') marks.push(citation(node, source));
  });
  return marks;
}

function passageMark(node: TextDirective, source: string): Mark {
  const { start, end } = rangeOf(node);
  const inside = { start: source.indexOf('[', start) + 1, end: source.indexOf(']{', node.children.at(-1)?.position?.end.offset) };
  const from = inside.end + 2;
  const attributes = Array.from(
    source.slice(from, end - 1).matchAll(/(?:#|([\p{L}-]+)\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"']+))/dgu),
    (found): MarkAttribute => {
      const [, name = 'id'] = found;
      const [first = 0, last = 0] = found.indices?.slice(2).find((range) => range !== undefined) ?? [];
      const value = { start: from + first, end: from + last };
      const kind = name in holds ? holds[name as Attribute] : null;
      return { name, ...value, ids: kind === null ? [] : listed(kind, value, source) };
    },
  );
  return { name: node.name, start, end, inside, attributes };
}

function citation(node: TextDirective, source: string): Mark {
  const { start, end } = rangeOf(node);
  const opening = start + sourceOf(node, source).indexOf('[') + 1;
  const inside = { start: opening, end: source.indexOf(']', opening) };
  return {
    name: node.name,
    start,
    end,
    inside,
    attributes: [{ name: 'cite', ...inside, ids: listed('statement', inside, source) }],
  };
}

/** The ids of a list with commas between them. A point also names its agreement or matter. */
function listed(kind: IdKind, { start, end }: Range, source: string): MarkId[] {
  return Array.from(source.slice(start, end).matchAll(/[^\s,]+/gu), ({ 0: id, index }): MarkId[] => {
    const at = start + index;
    const whole = { kind, id, start: at, end: at + id.length };
    const slash = id.indexOf('/');
    if (kind !== 'point' || slash === -1) return [whole];
    return [{ kind: 'subject', id: id.slice(0, slash), start: at, end: at + slash }, whole];
  }).flat();
}

function rangeOf({ position }: TextDirective): Range {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
