import type { Element, Root, Text } from 'hast';

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
 * rehype plugin: ends each passage with its number as a link, and marks words outside of all passages. The number is an attribute that
 * the style sheet shows, not text, so that what a reader copies, or an annotation selects, is the account's to the letter.
 */
export function rehypePassageNumbers(passages: PassageNumbers) {
  return (tree: Root): void => {
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
