import type { Element, Root, Text } from 'hast';

/** What the text of an account shows of its passages, by their ids. */
export interface PassageLinks {
  /** Where the words link to. */
  readonly hrefOf: (id: string) => string;
  /** How they are reported; becomes `data-speech`. */
  readonly speechOf: (id: string) => string | undefined;
}

/**
 * rehype plugin: the words of each passage link to their place and show how they are reported; words outside every passage
 * become `<i>`. Links do not nest, so each run of words links to the innermost passage around it.
 */
export function rehypePassageLinks(passages: PassageLinks) {
  return (tree: Root): void => {
    for (const block of tree.children) if (block.type === 'element') block.children = mark(block.children, null, passages);
  };
}

function mark(children: Element['children'], passage: string | null, passages: PassageLinks): Element['children'] {
  return children.map((child) => {
    if (child.type === 'text') return markWords(child, passage, passages);
    if (child.type !== 'element') return child;
    const inner = child.tagName === 'span' ? String(child.properties['id']) : passage;
    const properties =
      child.tagName === 'span' ? { ...child.properties, dataSpeech: passages.speechOf(inner ?? '') } : child.properties;
    return { ...child, properties, children: mark(child.children, inner, passages) };
  });
}

function markWords(text: Text, passage: string | null, { hrefOf }: PassageLinks): Element | Text {
  if (passage !== null) return { type: 'element', tagName: 'a', properties: { href: hrefOf(passage) }, children: [text] };
  const holdsWord = /[\p{L}\p{N}]/u.test(text.value);
  return holdsWord ? { type: 'element', tagName: 'i', properties: {}, children: [text] } : text;
}
