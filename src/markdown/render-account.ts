import type { Element, Root as HastRoot, Text } from 'hast';
import type { Root } from 'mdast';
import type {} from 'mdast-util-directive';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isPlainColon, sourceOf } from '../annotations/markdown.ts';

/** What an account's text shows of each passage, by the passage's id. */
export interface PassageNumbers {
  /** The address to which the number at the end of the passage leads. */
  readonly hrefOf: (id: string) => string;
  /** The number of the statement in its account. */
  readonly numberOf: (id: string) => number | undefined;
  /** How the passage is reported, for its `data-speech`. */
  readonly speechOf: (id: string) => string | undefined;
}

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

/**
 * remark plugin: turns the marks `:said[…]` and `:told[…]` into `<span id>`, turns what only looks like a directive, as in "10:30", back
 * into text, and makes a line break inside a paragraph a space, as in the plain text.
 */
function remarkPassages() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'text') node.value = node.value.replaceAll(/\r?\n/gu, ' ');
      if (node.type !== 'textDirective') return;
      if (isPlainColon(node)) {
        if (parent && index !== undefined) parent.children[index] = { type: 'text', value: sourceOf(node, String(file)) };
        return;
      }
      node.data = { ...node.data, hName: 'span', hProperties: { id: node.attributes?.['id'] ?? '' } };
    });
  };
}

/**
 * rehype plugin: ends each passage with its number as a link, and marks words outside of all passages. The number is an attribute that
 * the style sheet shows, not text, so that what a reader copies, or an annotation selects, is the account's to the letter.
 */
function rehypePassageNumbers(passages: PassageNumbers) {
  return (tree: HastRoot): void => {
    for (const block of tree.children) if (block.type === 'element') block.children = mark(block.children, false, passages);
  };
}

function mark(children: Element['children'], inPassage: boolean, passages: PassageNumbers): Element['children'] {
  return children.map((child) => {
    if (child.type === 'text') return inPassage ? child : wrapUnmarked(child);
    if (child.type !== 'element') return child;
    if (child.tagName !== 'span') return { ...child, children: mark(child.children, inPassage, passages) };
    const id = String(child.properties['id']);
    return {
      ...child,
      properties: { ...child.properties, dataSpeech: passages.speechOf(id) },
      children: [...mark(child.children, true, passages), numberLink(id, passages)],
    };
  });
}

function numberLink(id: string, { hrefOf, numberOf }: PassageNumbers): Element {
  const number = numberOf(id);
  const properties = { href: hrefOf(id), dataNumber: number, ariaLabel: `Statement ${number}` };
  return { type: 'element', tagName: 'a', properties, children: [] };
}

function wrapUnmarked(text: Text): Element | Text {
  const holdsWord = /[\p{L}\p{N}]/u.test(text.value);
  return holdsWord ? { type: 'element', tagName: 'span', properties: { className: ['unmarked'] }, children: [text] } : text;
}
