import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** What the text of an account shows of its passages, by their ids. */
export interface PassageLinks {
  /** Where the words link to. */
  readonly hrefOf: (id: string) => string;
  /** How they are reported; becomes `data-speech`. */
  readonly speechOf: (id: string) => string | undefined;
}

/**
 * rehype plugin: the words of each passage link to their place and show how they are reported. Links do not nest, so each run
 * of words links to the innermost passage around it.
 */
export function rehypePassageLinks({ hrefOf, speechOf }: PassageLinks) {
  return (tree: Root): void => {
    for (const block of tree.children) if (block.type === 'element') markResidue(block);
    visit(tree, 'element', (element) => {
      if (element.tagName !== 'span') return;
      const id = String(element.properties['id']);
      element.properties['dataSpeech'] = speechOf(id);
      linkWords(element, hrefOf(id));
    });
  };
}

/** What stands in a block outside every passage, and holds a word, becomes `<i>`: text that no statement uses. */
function markResidue(block: Element): void {
  block.children = block.children.map((child) =>
    child.type === 'text' && /[\p{L}\p{N}]/u.test(child.value)
      ? { type: 'element', tagName: 'i', properties: {}, children: [child] }
      : child,
  );
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
