import type { SetText } from './text.ts';
import type { Colour } from './tokens.ts';

/** A text in its place: the top left corner of its lines, in pixels. */
export interface PlacedText {
  readonly part: 'header' | 'eyebrow' | 'title' | 'words' | 'note' | 'voice' | 'mark' | 'byline' | 'source';
  readonly x: number;
  readonly y: number;
  readonly text: SetText;
}

interface At {
  readonly x: number;
  readonly y: number;
  readonly colour: Colour;
}

/** A filled bar, a square frame, or a line along an SVG path. */
export type Shape =
  | (At & { readonly kind: 'bar'; readonly width: number; readonly height: number })
  | (At & { readonly kind: 'frame'; readonly size: number; readonly radius: number; readonly line: number })
  | (At & {
      readonly kind: 'path';
      readonly d: string;
      readonly scale: number;
      readonly line: number;
      readonly dash: readonly number[];
    });

/** What is set together: texts and shapes from its own top left corner, and how high it is. */
export interface Block {
  readonly texts: readonly PlacedText[];
  readonly shapes: readonly Shape[];
  readonly height: number;
}

export const nothing: Block = { texts: [], shapes: [], height: 0 };

/** A block further to the right and further down. */
export function shift({ texts, shapes, height }: Block, x: number, y: number): Block {
  const moved = <T extends { readonly x: number; readonly y: number }>(item: T): T => ({ ...item, x: item.x + x, y: item.y + y });
  return { texts: texts.map(moved), shapes: shapes.map(moved), height };
}

/** Blocks one on the other, as they stand. */
export function overlay(...blocks: readonly Block[]): Block {
  return {
    texts: blocks.flatMap(({ texts }) => texts),
    shapes: blocks.flatMap(({ shapes }) => shapes),
    height: Math.max(0, ...blocks.map(({ height }) => height)),
  };
}

/** Blocks one below the other, with a gap between two; those without height leave none. */
export function stack(blocks: readonly Block[], gap: number): Block {
  let height = 0;
  const placed = blocks
    .filter((block) => block.height > 0)
    .map((block, index) => {
      const y = index === 0 ? 0 : height + gap;
      height = y + block.height;
      return shift(block, 0, y);
    });
  return { ...overlay(...placed), height };
}
