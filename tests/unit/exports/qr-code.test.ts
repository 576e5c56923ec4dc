import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrCode } from '../../../src/exports/qr-code.ts';

/** Draws a code as a scanner sees it: each module several pixels wide, in grey, as RGBA. */
function photograph({ size, path }: ReturnType<typeof qrCode>, scale: number) {
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = 0, y = 0, length = 0] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const from = (row * width + Number(x) * scale) * 4;
      for (let index = from; index < from + Number(length) * scale * 4; index += 4) pixels.fill(0, index, index + 3);
    }
  }
  return { pixels, width };
}

test.each(['https://hamburg-briefing.example/', 'https://site.example/briefs/a-meeting-with-a-long-name/2017/'])(
  'an independent decoder reads %s',
  (address) => {
    const { pixels, width } = photograph(qrCode(address), 4);
    expect(jsQR(pixels, width, width)?.data).toBe(address);
  },
);

test('the code has its quiet zone of four light modules on every side', () => {
  const { size, path } = qrCode('https://a.example/');
  const runs = Array.from(path.matchAll(/M(\d+) (\d+)h(\d+)/gu), ([, ...numbers]) => numbers.map(Number));
  for (const [x = 0, y = 0, length = 0] of runs) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
    expect(Math.max(x + length, y + 1)).toBeLessThanOrEqual(size - 4);
  }
});
