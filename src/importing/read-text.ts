import type { Block, Extract } from './block.ts';
import { textOf, trimmed } from './block.ts';

/** A sentence ends in one of these, behind which a quotation or a bracket may close. */
const sentenceEnd = /[.!?…:,;。！？׃؟]["'”’“»)\]]*$/u;
/** A line that is longer is prose, whatever it ends with. */
const prose = 140;

/** How a line of a list begins. A dash that opens a line of dialogue is none. */
const bullet = /^(?:[•‣▪◦*]|-|\d{1,3}[.)])\s/u;

/**
 * Reads plain text. Blocks are parted by blank lines, or, if there is none, by line ends; within a block a line end counts as a
 * space, unless the next line is one of a list. Of a page that was copied whole, what stands above the headline, and what follows the
 * last paragraph from the first line that is no sentence, is taken for navigation.
 *
 * @param source its line ends are `\n`
 */
export function readText(source: string): Extract {
  const parted = /\n[^\S\n]*\n/u.test(source.trim()) ? source.split(/\n(?:[^\S\n]*\n)+/u) : source.split('\n');
  const blocks = parted.flatMap(linesOf).flatMap((text): Block[] => {
    const kind = bullet.test(text) ? 'list item' : 'paragraph';
    const block = trimmed({ kind, runs: [{ text, style: 'plain' }], isArticle: true });
    return block ? [block] : [];
  });
  return { blocks: withHeadline(blocks), language: null, address: null, publisher: null, published: null, losses: [] };
}

/** The text of a part, in one line, or in one for each item of a list. */
function linesOf(part: string): string[] {
  const lines: string[] = [];
  for (const line of part.split('\n').map((line) => line.trim())) {
    if (lines.length === 0 || bullet.test(line)) lines.push(line);
    else lines.push(`${lines.pop()} ${line}`);
  }
  return lines;
}

/** The blocks with their headline named, and without those that are no part of the article. */
function withHeadline(blocks: readonly Block[]): Block[] {
  const texts = blocks.map(textOf);
  const isSentence = texts.map((text) => text.length >= prose || sentenceEnd.test(text));
  const isProse = blocks.map(({ kind }, index) => kind === 'paragraph' && (texts[index]?.length ?? 0) >= prose);
  const first = isSentence.indexOf(true);
  const above = texts.slice(0, first === -1 ? texts.length : first);
  const headline = Math.max(0, above.findIndex(isHeadline));
  const last = isProse.lastIndexOf(true);
  const below =
    last === -1 ? -1 : blocks.findIndex(({ kind }, index) => index > last && kind === 'paragraph' && !isSentence[index]);
  return blocks.map((block, index): Block => {
    if (index === headline) return { ...block, kind: 'headline' };
    const isBetween = index > headline && index < first && isLabel(texts[index] ?? '');
    const isOutside = index < headline || isBetween || (below !== -1 && index >= below);
    return isOutside ? { ...block, isArticle: false } : block;
  });
}

/** Whether a line above the text has the form of a headline: some words, and not the two labels of one link. */
function isHeadline(text: string): boolean {
  return text.split(/\s+/u).length >= 4 && !isLabel(text);
}

/** Whether a line is the label of a link or of the page: in capitals throughout, or the same in two languages. */
function isLabel(text: string): boolean {
  return /\s\/\s/u.test(text) || (/\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) && text.length < 40);
}
