import type { Root as HastRoot } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { rehypePassageLinks } from './rehype-passage-links.ts';
import { remarkPassages } from './remark-passages.ts';

/**
 * An account's blocks as HTML, in order: what stands inside its headline, then inside each of its paragraphs. Passages are
 * `<span id class>` around links.
 *
 * @param markdown the account after its front matter
 * @param hrefOf where the words of a passage link to, by the passage's id
 */
export function renderAccount(markdown: string, hrefOf: (id: string) => string): string[] {
  const processor = unified()
    .use(remarkParse)
    .use(remarkDirective)
    .use(remarkPassages)
    .use(remarkRehype)
    .use(rehypePassageLinks, { hrefOf })
    .use(rehypeStringify);
  const tree = processor.runSync(processor.parse(markdown), markdown) as HastRoot;
  return tree.children.flatMap((block) =>
    block.type === 'element' ? [processor.stringify({ type: 'root', children: block.children })] : [],
  );
}
