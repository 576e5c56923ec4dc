import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, PlacedText } from '../../../src/cards/blocks.ts';
import type { CardContent, CardWords } from '../../../src/cards/card.ts';
import { withLayout } from '../../../src/cards/draw-card.ts';
import { cardSpace, smallestText, wordRuns } from '../../../src/cards/layout-card.ts';
import { listCards } from '../../../src/cards/list-cards.ts';
import type { Renderer } from '../../../src/cards/renderer.ts';
import { startRenderer } from '../../../src/cards/renderer.ts';
import { recordsOf, tokens } from '../../cards.ts';
import { records } from '../../small-records.ts';

let renderer: Renderer;
beforeAll(async () => {
  renderer = await startRenderer();
});

/** Where a text stands, to the edges of its longest line. */
interface Box {
  readonly part: PlacedText['part'];
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly cut: boolean;
  readonly missing: readonly number[];
}

function boxesOf(content: CardContent): Box[] {
  const boxes = ({ texts }: Block) =>
    texts.map(({ part, x, y, text }) => {
      const lines = text.paragraph.getLineMetrics();
      return {
        part,
        size: text.size,
        left: x + Math.min(...lines.map((line) => line.left)),
        right: x + Math.max(...lines.map((line) => line.left + line.width)),
        top: y,
        bottom: y + text.height,
        cut: text.cut,
        missing: text.missing,
      };
    });
  return withLayout(renderer, content, tokens, boxes);
}

/** What is wrong with how texts stand on a card. */
function faultsOf(boxes: readonly Box[]): string[] {
  const { left, right, top, bottom } = cardSpace;
  // Measured widths hold fractions of a pixel.
  const outside = (box: Box) => box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1;
  const overlap = (a: Box, b: Box) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  return [
    ...boxes.filter(outside).map(({ part }) => `${part} stands outside the space`),
    ...boxes
      .filter(({ part, size }) => part !== 'mark' && size < smallestText)
      .map(({ part, size }) => `${part} is ${size} high`),
    ...boxes.filter(({ missing }) => missing.length > 0).map(({ part, missing }) => `${part} lacks ${missing.join()}`),
    ...boxes.flatMap((box, index) =>
      boxes.slice(index + 1).flatMap((other) => (overlap(box, other) ? [`${box.part} lies over ${other.part}`] : [])),
    ),
  ];
}

const cut = (boxes: readonly Box[]) => boxes.filter((box) => box.cut).map(({ part }) => part);

describe.each(['content', 'tests/fixtures/briefing'])('every card of %s', (directory) => {
  const cards = listCards(recordsOf(directory)).all;

  test.each(cards.map(({ address, content }) => [address, content] as const))('%s fits', (_address, content) => {
    const boxes = boxesOf(content);
    expect(boxes.length).toBeGreaterThan(1);
    expect(faultsOf(boxes)).toEqual([]);
    expect(cut(boxes)).toEqual([]);
  });
});

const [statementCard] = listCards(records).all.filter(({ page }) => page === '/statements/both-build/');
const small = statementCard?.content as CardContent;
const withWords = (text: string, rest: Partial<CardWords> = {}): CardContent => ({
  ...small,
  words: { ...(small.words as CardWords), text, quotations: [], ...rest },
});

test('words that are too many fit, cut between two of them', () => {
  for (const [word, language] of [
    ['harbour', 'en'],
    ['рукопожатие', 'ru'],
    ['מגדלור', 'he'],
  ] as const) {
    expect(faultsOf(boxesOf(withWords(Array(400).fill(word).join(' '), { language })))).toEqual([]);
  }
});

test('the longest names and titles that are allowed fit', () => {
  const long = 'Extraordinarily long-winded harbour arrangements everywhere';
  const name = 'Maximiliana Featherstonehaugh-Cholmondeley of Upper Brannoch';
  const voice = { name, shortName: 'Featherstonehaugh', mark: 'Wm', colour: 'voice-3' } as const;
  const content: CardContent = {
    ...small,
    words: null,
    eyebrow: 'Agreement 11 of 12',
    title: { text: long, voice: null },
    note:
      'At least two of the twelve delegates are reported on 33 of 46 points: they conflict on 11, differ on 12, say the same on 10, ' +
      `and are reported jointly on 10.\n${'All of them speak at length of the harbor. '.repeat(4).slice(0, 160)}`,
    voices: [voice, voice, voice, { ...voice, colour: 'voice-4' }],
    source: null,
  };
  expect(faultsOf(boxesOf(content))).toEqual([]);
  expect(faultsOf(boxesOf({ ...content, voices: [], title: { text: name, voice }, source: 'Much is said of it.' }))).toEqual([]);
});

test('words of a script from right to left begin at the right, those from left to right at the left', () => {
  const edges = (content: CardContent) => {
    const box = boxesOf(content).find(({ part }) => part === 'words');
    return { left: Math.round(box?.left ?? 0), right: Math.round(box?.right ?? 0) };
  };
  const indent = 42;
  expect(edges(withWords('שלום', { language: 'he', cutAfter: false })).right).toBe(cardSpace.right - indent);
  expect(edges(withWords('peace', { cutAfter: false })).left).toBe(cardSpace.left + indent);
});

describe('what is left out of an account’s words', () => {
  const aside = { size: 36 };
  const words: CardWords = {
    text: 'He said “to keep the ferry” and left.',
    quotations: [{ start: 9, end: 26, close: '”' }],
    language: 'en',
    speech: 'partly-quoted',
    cutBefore: false,
    cutAfter: false,
  };
  const plain = (end: number, rest: Partial<CardWords> = {}) =>
    wordRuns({ ...words, ...rest }, end, aside)
      .map(({ text }) => text)
      .join('');

  test('nothing, where all of them stand there', () => {
    expect(plain(words.text.length)).toBe(words.text);
  });

  test('is marked at the end, after whole words', () => {
    expect(plain(7)).toBe('He said […]');
  });

  test('is marked within a quotation, which is closed as in the account', () => {
    expect(plain(16)).toBe('He said “to keep […]”');
  });

  test('is marked before and after a part of a sentence', () => {
    expect(plain(words.text.length, { cutBefore: true, cutAfter: true })).toBe(`[…] ${words.text} […]`);
  });
});
