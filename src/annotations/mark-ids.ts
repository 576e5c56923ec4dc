import { visit } from 'unist-util-visit';
import type { IdKind } from '../record/id.ts';
import type { Range } from '../record/statement.ts';
import { parseMarkdown, rangeOf } from './markdown.ts';
import type { TextDirective } from './mdast.ts';
import type { attributes } from './parse-account.ts';

type Attribute = (typeof attributes)[keyof typeof attributes][number];

/** What kind of ids each attribute of a mark holds; null if it holds words. */
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

/** One attribute of a mark; offsets are those of its value, without quotation marks around it. */
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

/** Finds the marks of a content file, with the place of every id in them. The file must have no faults of form. */
export function findMarks(source: string): Mark[] {
  const marks: Mark[] = [];
  visit(parseMarkdown(source), 'textDirective', (node) => {
    if (['said', 'told', 'cite'].includes(node.name)) marks.push(markOf(node, source));
  });
  return marks;
}

function markOf(node: TextDirective, source: string): Mark {
  const { name } = node;
  const range = rangeOf(node);
  const opening = source.indexOf('[', range.start) + 1;
  const last = node.children.at(-1);
  const inside = { start: opening, end: source.indexOf(']', last ? rangeOf(last).end : opening) };
  const attributes =
    name === 'cite'
      ? [{ name, ...inside, ids: listed('statement', inside, source) }]
      : attributesIn({ start: inside.end + 1, end: range.end }, source);
  return { name, ...range, inside, attributes };
}

/** The attributes between the braces of a mark. */
function attributesIn({ start, end }: Range, source: string): MarkAttribute[] {
  const written = source.slice(start, end).matchAll(/(?:#|([\p{L}-]+)\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'{}]+))/dgu);
  return Array.from(written, ({ 1: name = 'id', indices = [] }) => {
    const [first = 0, last = 0] = indices.slice(2).find((range) => range !== undefined) ?? [];
    const value = { start: start + first, end: start + last };
    const kind = name in holds ? holds[name as Attribute] : null;
    return { name, ...value, ids: kind === null ? [] : listed(kind, value, source) };
  });
}

/** The ids of a list. A point also names its agreement or matter. */
function listed(kind: IdKind, { start, end }: Range, source: string): MarkId[] {
  return [...source.slice(start, end).matchAll(/[^\s,]+/gu)].flatMap(({ 0: id, index }): MarkId[] => {
    const at = start + index;
    const whole = { kind, id, start: at, end: at + id.length };
    const slash = id.indexOf('/');
    if (kind !== 'point' || slash < 0) return [whole];
    return [{ kind: 'subject', id: id.slice(0, slash), start: at, end: at + slash }, whole];
  });
}
