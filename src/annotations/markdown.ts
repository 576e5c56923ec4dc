import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Place } from '../record/place.ts';
import type { Range } from '../record/statement.ts';
import type { Node, Root } from './mdast.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkDirective);

/** Parses a whole Markdown file, front matter included, so that positions are those of the file. */
export function parseMarkdown(source: string): Root {
  return parser.parse(source) as Root;
}

/**
 * Whether a directive is only a colon in the text: in "10:30" the syntax sees a directive named 30. A mark that an editor set has a
 * name of letters, and a label or attributes.
 */
export function isPlainColon(node: Node): boolean {
  if (node.type !== 'textDirective') return false;
  const bare = node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
  return bare || /^\d/u.test(node.name);
}

/** A node’s text in the file, to the letter. */
export function sourceOf(node: Node, source: string): string {
  const { start, end } = rangeOf(node);
  return source.slice(start, end);
}

/** Where a node stands in its file, by offsets. */
export function rangeOf({ position }: Node): Range {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** The place at which a node begins, or the place behind a text at its beginning. */
export function placeOf({ position }: Pick<Node, 'position'>, file: string, text = ''): Place {
  if (!position) return { type: 'unavailable', file };
  const { line, column } = position.start;
  const [last = '', ...earlier] = text.split('\n').reverse();
  return { type: 'source', file, line: line + earlier.length, column: (earlier.length > 0 ? 1 : column) + last.length };
}

/** The entries of a list with commas between them, without blanks around them. */
export function entriesOf(list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
