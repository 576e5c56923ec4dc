import type { Root as HastRoot } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { type PassageNumbers, rehypePassageNumbers } from './rehype-passage-numbers.ts';
import { remarkPassages } from './remark-passages.ts';

/**
 * Renders the content of an account's headline and of each of its paragraphs as HTML, in their order. Passages become
 * `<span id data-speech>`, each with its number.
 *
 * @param markdown the account after its front matter
 * @param passages what to show of each passage
 */
export function renderAccount(markdown: string, passages: PassageNumbers): string[] {
  const processor = unified()
    .use(remarkParse)
    .use(remarkDirective)
    .use(remarkPassages)
    .use(remarkRehype)
    .use(rehypePassageNumbers, passages)
    .use(rehypeStringify);
  const tree = processor.runSync(processor.parse(markdown), markdown) as HastRoot;
  return tree.children.flatMap((block) =>
    block.type === 'element' ? [processor.stringify({ type: 'root', children: block.children })] : [],
  );
}
