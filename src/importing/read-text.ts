import type { Block, Extract } from './block.ts';
import { textOf, trimmed } from './block.ts';

/** The end of a sentence. A quotation or a bracket may close behind it. */
const sentenceEnd = /[.!?…:,;。！？׃؟]["'”’“»)\]]*$/u;
/** In characters. A line of this length is prose, whatever it ends with. */
const proseLength = 140;

/** How a line of a list begins. A dash opens a line of dialogue, not one of a list. */
const bullet = /^(?:[•‣▪◦*]|-|\d{1,3}[.)])\s/u;

/**
 * Reads plain text. Blank lines part blocks; if there are none, line ends do. Within a block, a line end counts as a space unless the
 * next line belongs to a list. If a whole page was copied, what stands above the headline is taken for navigation, and so is what
 * follows the last paragraph from the first line that is no sentence.
 *
 * @param source text whose line ends are `\n`
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

/** The text of a part in one line, or in one line for each item of a list. */
function linesOf(part: string): string[] {
  const lines: string[] = [];
  for (const line of part.split('\n').map((line) => line.trim())) {
    if (lines.length === 0 || bullet.test(line)) lines.push(line);
    else lines.push(`${lines.pop()} ${line}`);
  }
  return lines;
}

/** The blocks with their headline marked, and with those marked that do not belong to the article. */
function withHeadline(blocks: readonly Block[]): Block[] {
  const texts = blocks.map(textOf);
  const isSentence = texts.map((text) => text.length >= proseLength || sentenceEnd.test(text));
  const isProse = blocks.map(({ kind }, index) => kind === 'paragraph' && (texts[index]?.length ?? 0) >= proseLength);
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

/** Whether a line above the text has the form of a headline: four words or more, and not a label. */
function isHeadline(text: string): boolean {
  return text.split(/\s+/u).length >= 4 && !isLabel(text);
}

/** Whether a line is the label of a link or of the page: short and all in capitals, or in two languages with a slash between them. */
function isLabel(text: string): boolean {
  return /\s\/\s/u.test(text) || (/\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) && text.length < 40);
}
