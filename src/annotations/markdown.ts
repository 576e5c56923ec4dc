import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node, Root } from './mdast.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkDirective);

/** Parses a whole Markdown file, front matter included, so that positions are the file's own. */
export function parseMarkdown(source: string): Root {
  return parser.parse(source) as Root;
}

/**
 * Whether what reads as a directive is only a colon in the text: in "10:30" the syntax sees a directive named 30. A mark that
 * an editor set has a name of letters, and a label or attributes.
 */
export function isPlainColon(node: Node): boolean {
  if (node.type !== 'textDirective') return false;
  const bare = node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
  return bare || /^\d/u.test(node.name);
}

/** A node's text in the file, to the letter. */
export function sourceOf(node: Node, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
