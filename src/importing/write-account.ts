import { directiveToMarkdown } from 'mdast-util-directive';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { parseAccount } from '../annotations/parse-account.ts';
import type { Block } from './block.ts';
import { textOf } from './block.ts';
import { Unusable } from './decode.ts';

/**
 * Writes blocks as the text of an account: a headline and paragraphs. Emphasis stays, and signs that would be read as Markdown or as a
 * mark are escaped. What was written is read again, so that no character can differ.
 *
 * @param blocks the headline first
 * @returns the Markdown, and the plain text that it is read as
 * @throws {Unusable} if the Markdown of a block would not be read as its text
 */
export function writeAccount(blocks: readonly Block[]): { markdown: string; text: string } {
  const [headline, ...paragraphs] = blocks;
  if (!headline || paragraphs.length === 0) throw new Unusable('file without a headline and a paragraph', 'both');
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: phrasing(headline) },
      ...paragraphs.map((block): Paragraph => ({ type: 'paragraph', children: phrasing(block) })),
    ],
  };
  const markdown = toMarkdown(root, { extensions: [directiveToMarkdown()], emphasis: '*', bullet: '-', rule: '-' });
  const text = blocks.map(textOf).join('\n\n');
  const { text: read } = parseAccount(`---\n---\n\n${markdown}`, '');
  if (read !== text) {
    const index = read.split('\n\n').findIndex((paragraph, at) => paragraph !== textOf(blocks[at] ?? headline));
    const place = index > 0 ? `paragraph ${index}` : 'headline';
    throw new Unusable(
      `${place} that no account can hold as it is: “${textOf(blocks[Math.max(0, index)] ?? headline)}”`,
      'plain text',
    );
  }
  return { markdown, text };
}

function phrasing({ runs }: Block): PhrasingContent[] {
  return runs.flatMap(({ text, style }): PhrasingContent[] => {
    const characters = (value: string) => (value === '' ? [] : [{ type: 'text', value } as const]);
    // White space at the ends of emphasized words stands outside the emphasis. There, Markdown needs no escapes for it.
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
    if (style === 'plain' || words === '') return characters(text);
    return [...characters(before), { type: style, children: characters(words) }, ...characters(after)];
  });
}
