import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * rehype plugin: the words of each passage link to what `hrefOf` gives for its id. Links do not nest, so each run of words links
 * to the innermost passage around it.
 */
export function rehypePassageLinks({ hrefOf }: { hrefOf: (id: string) => string }) {
  return (tree: Root): void => {
    visit(tree, 'element', (element, _index, parent) => {
      if (element.tagName === 'span') linkWords(element, hrefOf(String(element.properties['id'])));
      return parent && element.tagName === 'a' ? SKIP : undefined;
    });
  };
}

/** Wraps each run of children that holds no passage in one link. */
function linkWords(passage: Element, href: string): void {
  const children: Element['children'] = [];
  let link: Element | null = null;
  for (const child of passage.children) {
    if (child.type === 'element' && child.tagName === 'span') {
      link = null;
      children.push(child);
      continue;
    }
    if (!link) {
      link = { type: 'element', tagName: 'a', properties: { href }, children: [] };
      children.push(link);
    }
    link.children.push(child);
  }
  passage.children = children;
}
