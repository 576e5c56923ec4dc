import { brotliCompressSync } from 'node:zlib';

/** The size of a text in bytes, in UTF-8 after Brotli at its best quality, as a server sends it that has compressed it beforehand. */
export function brotliSize(text: string): number {
  return brotliCompressSync(text).length;
}

/**
 * The median of some numbers: the one in the middle, or the mean of the two in the middle.
 *
 * @throws RangeError if there are none
 */
export function median(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new RangeError('There is no median of nothing');
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return middle.reduce((sum, number) => sum + number, 0) / middle.length;
}
