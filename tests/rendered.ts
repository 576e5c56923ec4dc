import { experimental_AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

type Part = Root | Element;

/** Renders a component as a page does. */
export async function rendered(component: AstroComponentFactory, props: Record<string, unknown>): Promise<Root> {
  const container = await experimental_AstroContainer.create();
  return fromHtml(await container.renderToString(component, { props }), { fragment: true });
}

/** The elements with a name in a part, in order. */
export function all(part: Part, tagName: string): Element[] {
  const found: Element[] = [];
  visit(part, 'element', (node) => {
    if (node.tagName === tagName) found.push(node);
  });
  return found;
}

/** The text of a part, block by block, without what is hidden from screen readers. */
export function text(part: Part): string {
  return wordsOf(part)
    .replaceAll(/[^\S\u00A0]+/gu, ' ')
    .trim();
}

/** The values of an attribute of some elements. */
export function attribute(elements: readonly Element[], name: string): unknown[] {
  return elements.map(({ properties }) => properties[name] ?? null);
}

const inline = new Set(['a', 'b', 'em', 'i', 'mark', 'q', 'span', 'strong']);

function wordsOf(node: RootContent | Part): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && node.properties['ariaHidden'] === 'true')) return '';
  const words = node.children.map(wordsOf).join('');
  return node.type === 'element' && !inline.has(node.tagName) ? ` ${words} ` : words;
}
