import { languageAttributes } from '../comparison/language.ts';
import type { SpeechType } from '../record/statement.ts';
import type { Block, PlacedText, Shape } from './blocks.ts';
import { nothing, overlay, shift, stack } from './blocks.ts';
import type { CardContent, CardWords, Voice } from './card.ts';
import { cardSize } from './card.ts';
import type { SetText, TextRun, TextStyle } from './text.ts';
import type { Tokens } from './tokens.ts';

/** The space within which everything on a card stands, in pixels from its top left corner. */
export const cardSpace = { left: 72, right: cardSize.width - 72, top: 38, bottom: cardSize.height - 46 } as const;

/** The smallest text on a card in pixels; where it is shown 400 wide, that is 12. A mark's letters only repeat a name. */
export const smallestText = 36;

/** Sets a text in lines of a width, at most so many. */
export type SetLines = (runs: readonly TextRun[], style: TextStyle, width: number, most?: number) => SetText;

/** Sizes that are tried, from the largest down, until all fits. */
const titleSizes = [96, 88, 80, 72, 66, 60, 54, 48] as const;
const wordSizes = [80, 74, 68, 62, 57, 53, 49, 46, 43, 40] as const;
const noteSizes = [46, 43, 40, 38, 38, 37, 37, 36] as const;
const noteLeading = 1.22;
/** What an omission looks like in the words of an account: in brackets, as everywhere on the site. */
const omission = '[…]';

const { left, right, top, bottom } = cardSpace;
const measure = right - left;
/** The height of the line with the site's name, the rule below it included, and the space around the body. */
const head = 64;
const aboveBody = 26;
const belowBody = 24;

/**
 * Where everything on a card goes: the site's name at the top, who and where at the foot, and between them the words, as large
 * as they fit. An account's words that do not fit at the smallest size are cut between two words.
 */
export function layOutCard(content: CardContent, tokens: Tokens, set: SetLines): Block {
  const base: TextStyle = {
    font: 'sans',
    size: smallestText,
    weight: 400,
    colour: tokens.ink,
    language: content.language,
    rightToLeft: isRightToLeft(content.language),
    leading: 1.25,
  };
  const card: Setting = { content, tokens, set, base };
  const foot = footOf(card);
  const bodyTop = top + head + aboveBody;
  const space = bottom - foot.height - (foot.height > 0 ? belowBody : 0) - bodyTop;
  const body = bodyOf(card, space);
  // A short text stands a little above the middle of its space.
  const slack = Math.max(0, space - body.height);
  return overlay(
    shift(headOf(card), left, top),
    shift(body, left, bodyTop + Math.round(slack * 0.4)),
    shift(foot, left, bottom - foot.height),
  );
}

interface Setting {
  readonly content: CardContent;
  readonly tokens: Tokens;
  readonly set: SetLines;
  readonly base: TextStyle;
}

function headOf({ content, tokens, set, base }: Setting): Block {
  const name = set([{ text: content.header }], { ...base, weight: 600 }, measure, 1);
  const bar = (y: number): Shape => ({ kind: 'bar', x: 0, y, width: measure, height: 2, colour: tokens.ink });
  return { ...textBlock('header', name), shapes: [bar(head - 7), bar(head - 2)], height: head };
}

function footOf({ content: { voices, byline, source }, tokens, set, base }: Setting): Block {
  const line = (part: PlacedText['part'], text: string | null, style: Partial<TextStyle>) =>
    text === null ? nothing : textBlock(part, set([{ text }], { ...base, ...style }, measure, 2));
  return stack(
    [
      voicesOf({ tokens, set, base }, voices),
      line('byline', byline, { size: 42, weight: 600 }),
      line('source', source, { size: 37, colour: tokens.soft }),
    ],
    6,
  );
}

/** The speakers in a row, by their full names where there is room, else by their short ones, else in several rows. */
function voicesOf(setting: Omit<Setting, 'content'>, voices: readonly Voice[]): Block {
  const between = 44;
  const named = (key: 'name' | 'shortName') => voices.map((voice) => voiceBlock(setting, voice, voice[key]));
  const widthOf = (row: readonly { width: number }[]) =>
    row.reduce((sum, { width }) => sum + width, 0) + between * Math.max(0, row.length - 1);
  const full = named('name');
  const blocks = widthOf(full) <= measure ? full : named('shortName');
  const rows: (typeof blocks)[] = [];
  for (const block of blocks) {
    const row = rows.at(-1);
    if (row && widthOf([...row, block]) <= measure) row.push(block);
    else rows.push([block]);
  }
  const placed = rows.map((row) =>
    overlay(...row.map(({ block }, index) => shift(block, widthOf(row.slice(0, index)) + (index > 0 ? between : 0), 0))),
  );
  return stack(placed, 8);
}

/** A speaker's mark and name. */
function voiceBlock(
  { tokens, set, base }: Omit<Setting, 'content'>,
  voice: Voice,
  name: string,
): { block: Block; width: number } {
  const colour = tokens[voice.colour];
  const frame = 54;
  const indent = frame + 16;
  const text = set([{ text: name }], { ...base, size: 42, weight: 600, colour }, measure - indent, 1);
  const mark = markBlock({ tokens, set, base }, voice, frame, smallestText);
  const height = Math.max(frame, text.height);
  const block = overlay(
    shift(mark, 0, (height - frame) / 2),
    shift(textBlock('voice', text), indent, (height - text.height) / 2),
  );
  return { block: { ...block, height }, width: indent + text.width };
}

/** A speaker's letters in their frame: a circle, a square, or one with round corners. */
function markBlock({ tokens, set, base }: Omit<Setting, 'content'>, voice: Voice, frame: number, size: number): Block {
  const colour = tokens[voice.colour];
  const style: TextStyle = { ...base, size, weight: 600, colour, leading: 1 };
  const letters = set([{ text: voice.mark }], style, frame * 2, 1);
  const most = frame * 0.72;
  // Two broad letters are set smaller, so that they stay within the frame.
  const text =
    letters.width <= most
      ? letters
      : set([{ text: voice.mark }], { ...style, size: Math.floor((size * most) / letters.width) }, frame * 2, 1);
  const radius = voice.colour === 'voice-1' ? frame / 2 : voice.colour === 'voice-3' ? frame / 5 : 0;
  const inside = shift(textBlock('mark', text), (frame - text.width) / 2, (frame - text.height) / 2);
  const line = Math.round(frame / 13);
  const shape: Shape = {
    kind: 'frame',
    x: line / 2,
    y: line / 2,
    size: frame - line,
    radius: Math.max(0, radius - line / 2),
    line,
    colour,
  };
  return { texts: inside.texts, shapes: [shape], height: frame };
}

/** The words, the title, and what goes with them, within a height. */
function bodyOf(setting: Setting, space: number): Block {
  const { content, tokens, set, base } = setting;
  const eyebrow =
    content.eyebrow === null
      ? nothing
      : textBlock('eyebrow', set([{ text: content.eyebrow }], { ...base, size: 40, colour: tokens.soft }, measure, 1));
  const within = (blocks: readonly Block[]) => stack([stack([eyebrow, ...blocks.slice(0, 1)], 10), ...blocks.slice(1)], 24);
  const { words } = content;
  if (words) {
    const rest = space - (eyebrow.height > 0 ? eyebrow.height + 10 : 0);
    return within([fitWords(setting, words, rest)]);
  }
  const steps = titleSizes.map((size, index) => ({ size, note: noteSizes[index] ?? noteSizes.at(-1) ?? smallestText }));
  for (const { size, note } of steps) {
    const body = within([titleOf(setting, size), noteOf(setting, note)]);
    if (body.height <= space) return body;
  }
  const last = steps.at(-1) ?? { size: 48, note: smallestText };
  // Where it is a sentence against the line above the title, the sentence stays.
  const bare = stack([titleOf(setting, last.size), noteOf(setting, last.note)], 24);
  if (bare.height <= space) return bare;
  const title = titleOf(setting, last.size, 3);
  return within([title, cutNote(setting, last.note, space - within([title]).height - 24)]);
}

function titleOf({ content: { title }, tokens, set, base }: Setting, size: number, most?: number): Block {
  if (!title) return nothing;
  const style: TextStyle = {
    ...base,
    size,
    weight: 700,
    leading: 1.1,
    colour: title.voice ? tokens[title.voice.colour] : tokens.ink,
  };
  const runs = [{ text: bindNumbers(title.text) }];
  const lines = (width: number) =>
    most === undefined ? setBalanced({ set }, runs, style, width) : set(runs, style, width, most);
  if (!title.voice) return textBlock('title', lines(measure));
  const frame = Math.round(size * 1.05);
  const indent = frame + 26;
  const text = textBlock('title', lines(measure - indent));
  const mark = markBlock({ tokens, set, base }, title.voice, frame, Math.round(size * 0.62));
  return { ...overlay(shift(mark, 0, (size * style.leading - frame) / 2), shift(text, indent, 0)), height: text.height };
}

function noteOf({ content: { note }, set, base }: Setting, size: number, most?: number): Block {
  if (!note) return nothing;
  const style = { ...base, size, leading: noteLeading };
  const runs = [{ text: bindNumbers(note) }];
  return textBlock('note', most === undefined ? setBalanced({ set }, runs, style, measure) : set(runs, style, measure, most));
}

/** As many lines of the note as have room. */
function cutNote(setting: Setting, size: number, space: number): Block {
  const lines = Math.floor(space / (size * noteLeading));
  return lines > 0 ? noteOf(setting, size, lines) : nothing;
}

/** An account's words at the largest size at which they fit; cut at the smallest, where they do not. */
function fitWords(setting: Setting, words: CardWords, space: number): Block {
  for (const size of wordSizes) {
    const block = wordsOf(setting, words, size, words.text.length);
    if (block.height <= space) return block;
  }
  const smallest = wordSizes.at(-1) ?? smallestText;
  const ends = Array.from(words.text.matchAll(/\s+/gu), ({ index }) => index);
  // The longest beginning that fits, by halves.
  let [fits, tooLong] = [0, ends.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (wordsOf(setting, words, smallest, ends[middle] ?? 0).height <= space) fits = middle;
    else tooLong = middle;
  }
  return wordsOf(setting, words, smallest, ends[fits] ?? 0);
}

/** An account's words up to an offset, with the line beside them that tells how they are reported. */
function wordsOf({ tokens, set, base }: Setting, words: CardWords, size: number, end: number): Block {
  const rightToLeft = isRightToLeft(words.language);
  const style: TextStyle = {
    ...base,
    font: 'serif',
    size,
    language: words.language,
    rightToLeft,
    leading: words.speech ? 1.3 : 1.2,
  };
  const indent = words.speech ? 42 : 0;
  const aside = { font: 'sans', colour: tokens.soft, size: Math.max(smallestText, Math.round(size * 0.75)) } as const;
  const runs = wordRuns(words, end, aside);
  const lines = setBalanced({ set }, runs, style, measure - indent);
  const line = words.speech ? speechLine(words.speech, lines.height, tokens) : [];
  const text = textBlock('words', lines);
  return rightToLeft
    ? { ...shift(text, measure - indent - lines.layoutWidth, 0), shapes: line.map(mirror) }
    : { ...shift(text, indent, 0), shapes: line };
}

/**
 * The words up to an offset, and what is left out before and after them. A quotation in which they end is closed with the mark
 * that closes it in the account.
 */
export function wordRuns(words: CardWords, end: number, aside: NonNullable<TextRun['style']>): TextRun[] {
  const { text, quotations, cutBefore, cutAfter } = words;
  const isCut = end < text.length;
  const open = isCut ? quotations.find((quotation) => quotation.start < end && end < quotation.end) : undefined;
  return [
    ...(cutBefore ? [{ text: `${omission} `, style: aside }] : []),
    { text: text.slice(0, end) },
    ...(isCut || cutAfter ? [{ text: ` ${omission}`, style: aside }] : []),
    ...(open ? [{ text: open.close }] : []),
  ];
}

/** The line beside the words: as in `words.css`, at the size of a card. */
function speechLine(speech: SpeechType, height: number, { ink, edge }: Tokens): Shape[] {
  const bar = (x: number, width: number, colour: Tokens['ink']): Shape => ({
    kind: 'bar',
    x,
    y: 6,
    width,
    height: height - 12,
    colour,
  });
  switch (speech) {
    case 'quoted':
      return [bar(0, 11, ink)];
    case 'partly-quoted':
      return [bar(0, 4, ink), bar(8, 4, ink)];
    case 'reported':
      return [bar(0, 3, edge)];
    case 'narrated':
      return [
        { kind: 'path', x: 3, y: 6, d: `M0 3V${Math.round(height - 14)}`, scale: 1, line: 6, dash: [0.01, 13], colour: edge },
      ];
  }
}

/**
 * Sets a text so that its lines are about equally long, with no more of them than it needs: no word stands alone on the last.
 *
 * @see https://www.w3.org/TR/css-text-4/#text-wrap-style
 */
function setBalanced({ set }: Pick<Setting, 'set'>, runs: readonly TextRun[], style: TextStyle, width: number): SetText {
  const whole = set(runs, style, width);
  if (whole.lines < 2) return whole;
  let [best, tooNarrow] = [Math.ceil(whole.width), Math.floor(whole.width / 2)];
  while (best - tooNarrow > 8) {
    const middle = (best + tooNarrow) >> 1;
    const tried = set(runs, style, middle);
    if (tried.lines === whole.lines && tried.width <= middle) best = middle;
    else tooNarrow = middle;
  }
  return set(runs, style, best);
}

/** A shape beside a text from right to left: as far from the right as it was from the left. */
function mirror(shape: Shape): Shape {
  return { ...shape, x: measure - shape.x - (shape.kind === 'bar' ? shape.width : 0) };
}

/** Keeps a number on the line of what it counts: "1 point", "7 July". */
function bindNumbers(text: string): string {
  return text.replaceAll(/(?<=\d) (?=\p{L})/gu, '\u00A0');
}

function textBlock(part: PlacedText['part'], text: SetText): Block {
  return { texts: [{ part, x: 0, y: 0, text }], shapes: [], height: text.height };
}

function isRightToLeft(language: string): boolean {
  return languageAttributes(language).dir === 'rtl';
}
