import { parseMarkdown } from '../annotations/markdown.ts';
import type { Message } from '../diagnostics/message.ts';

/** Front matter, the line of the file on which its YAML begins, and the text after it; or why there is none. */
type Frontmatter = { readonly yaml: string; readonly firstLine: number; readonly body: string } | { readonly fault: Message };

/** A line that was probably meant to end the front matter. */
const likeAnEnd = /^\s*(?:-{2,}|[–—]+|\.{3}|\+{3}|\*{3}|_{3}|={3,})\s*$/u;

/**
 * Finds the front matter of a Markdown file: what stands between its first line, `---`, and the next such line.
 *
 * @example findFrontmatter('---\ntitle: T\n---\n', 'x.md') // { yaml: 'title: T', firstLine: 2, body: '' }
 */
export function findFrontmatter(source: string, file: string): Frontmatter {
  const node = parseMarkdown(source).children[0];
  if (node?.type === 'yaml') {
    const { start, end } = node.position ?? {};
    return { yaml: node.value, firstLine: (start?.line ?? 0) + 1, body: source.slice(end?.offset).replace(/^\s*\n/u, '') };
  }

  const lines = source.split('\n');
  const at = (line: number, found: string, expected: string, mend: string) => ({
    fault: { rule: 'yaml/syntax', place: { type: 'source', file, line, column: 1 }, found, expected, mend } as const,
  });
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first === -1) {
    const mend = 'restore it from the last commit; npm run new begins a new one with every field explained';
    return at(1, 'empty file', 'front matter and a text', mend);
  }
  const beginning = lines[first] ?? '';
  const isOpening = /^---\s*$/u.test(beginning);
  if (first > 0 && isOpening) return at(1, 'empty line before the front matter', '--- on the first line', 'take it out');
  if (!isOpening) {
    const found = `“${beginning.slice(0, 60)}” at the beginning`;
    const mend = 'begin the file with a line ---, its fields, and a second line ---, as in a file beside it';
    return at(first + 1, found, '--- on the first line', mend);
  }
  const end = lines.findIndex((line, index) => index > 0 && likeAnEnd.test(line));
  if (end > 0)
    return at(end + 1, `“${lines[end]}” as the end of the front matter`, '---', 'write three hyphens and nothing else');
  // It should have ended before the first empty line below its fields.
  const empty = lines.findIndex(
    (line, index) => index > 1 && line.trim() === '' && /^\s*[\w-]+:|^\s/u.test(lines[index - 1] ?? ''),
  );
  return at(
    Math.max(1, empty),
    'front matter that is never closed',
    'a second line ---',
    'write --- on a line of its own after the last field',
  );
}
