import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { drawCard } from '../../../src/cards/draw-card.ts';
import { listCards } from '../../../src/cards/list-cards.ts';
import type { Renderer } from '../../../src/cards/renderer.ts';
import { startRenderer } from '../../../src/cards/renderer.ts';
import { recordsOf, tokens } from '../../cards.ts';
import { pngSize } from '../../png-size.ts';
import { records } from '../../small-records.ts';

let renderer: Renderer;
beforeAll(async () => {
  renderer = await startRenderer();
});

const [, home] = listCards(records).all;
if (!home) throw new Error('There is no card to draw');

test('draws a PNG of 1200 by 630 pixels with no character missing', () => {
  const { png, missing } = drawCard(renderer, home.content, tokens);
  expect(pngSize(png)).toEqual({ width: 1200, height: 630 });
  expect(png.length).toBeLessThan(120_000);
  expect(missing).toEqual([]);
});

test('draws the same bytes from the same content, and others from other content', () => {
  const draw = (content: typeof home.content, colours = tokens) =>
    createHash('sha256')
      .update(drawCard(renderer, content, colours).png)
      .digest('hex');
  const first = draw(home.content);
  expect(draw(structuredClone(home.content))).toBe(first);
  expect(draw({ ...home.content, header: 'Another name' })).not.toBe(first);
  expect(draw(home.content, { ...tokens, ink: '#000044' })).not.toBe(first);
});

test('leaves nothing of a card in memory, so that thousands can be drawn', () => {
  const { kit } = renderer;
  /** Where memory of a card’s size is free: it moves on with each that is not given back. */
  const firstFree = () => {
    const probe = kit.Malloc(Uint8Array, 1200 * 630 * 4);
    const { byteOffset } = probe;
    kit.Free(probe);
    return byteOffset;
  };
  const draw = (times: number) => {
    for (let count = 0; count < times; count += 1) drawCard(renderer, home.content, tokens);
    return firstFree();
  };
  // The renderer keeps what it knows of letters, which it has learnt after a few.
  const before = draw(8);
  expect(draw(4)).toBe(before);
});

test('draws emoji of several code points in colour, beside digits of the text', () => {
  const signals = listCards(recordsOf('tests/fixtures/briefing')).byPage.get('/statements/tavorin-eye-in-the-sky/');
  expect(signals?.content.words?.text).toContain('👩‍🚀');
  const { png, missing } = drawCard(renderer, { ...home.content, title: { text: 'At 5 🟢, at 10:30 👩‍🚀', voice: null } }, tokens);
  expect(missing).toEqual([]);
  const image = renderer.kit.MakeImageFromEncoded(png);
  const pixels = image?.readPixels(0, 0, { ...image.getImageInfo(), colorSpace: renderer.kit.ColorSpace.SRGB }) ?? [];
  let green = 0;
  for (let index = 0; index < pixels.length; index += 4) {
    if ((pixels[index + 1] ?? 0) > (pixels[index] ?? 0) + 40 && (pixels[index + 1] ?? 0) > (pixels[index + 2] ?? 0) + 40)
      green += 1;
  }
  image?.delete();
  expect(green).toBeGreaterThan(500);
});

test('says which characters no font has', () => {
  const { missing } = drawCard(renderer, { ...home.content, header: 'สวัสดี ok' }, tokens);
  expect(missing).toContain('ส');
  expect(missing).not.toContain('o');
});
