import type { Element, Root, Text } from 'hast';

/** What the text of an account shows of its passages, by their ids. */
export interface PassageNumbers {
  /** Where the number at the end of the words leads. */
  readonly hrefOf: (id: string) => string;
  /** The number of the statement in its account. */
  readonly numberOf: (id: string) => number | undefined;
  /** How they are reported; becomes `data-speech`. */
  readonly speechOf: (id: string) => string | undefined;
}

/**
 * rehype plugin: a passage ends with its number, which is a link; words outside every passage are marked as such. The number is no
 * text, but an attribute that the style sheet shows: what a reader copies, or an annotation selects, is the account's to the letter.
 */
export function rehypePassageNumbers(passages: PassageNumbers) {
  return (tree: Root): void => {
    for (const block of tree.children) if (block.type === 'element') block.children = mark(block.children, false, passages);
  };
}

function mark(children: Element['children'], inPassage: boolean, passages: PassageNumbers): Element['children'] {
  return children.map((child) => {
    if (child.type === 'text') return inPassage ? child : markResidue(child);
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

function markResidue(text: Text): Element | Text {
  const holdsWord = /[\p{L}\p{N}]/u.test(text.value);
  return holdsWord ? { type: 'element', tagName: 'span', properties: { className: ['unmarked'] }, children: [text] } : text;
}
