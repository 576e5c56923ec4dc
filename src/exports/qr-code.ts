import { encode } from 'uqr';

/** A QR code to draw. `size` is its width in modules; `path` is an SVG path over the dark modules, which are one unit wide. */
interface QrCode {
  readonly size: number;
  readonly path: string;
}

/**
 * An address as a QR code. It has the quiet zone of four modules that scanners ask for, and corrects the errors that a photocopy is
 * likely to make.
 *
 * @see https://www.iso.org/standard/83389.html ISO/IEC 18004
 */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => darkRuns(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`)).join('');
  return { size, path };
}

function darkRuns(row: readonly boolean[]): { x: number; length: number }[] {
  const runs: { x: number; length: number }[] = [];
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1);
    if (!dark) continue;
    if (last && last.x + last.length === x) last.length += 1;
    else runs.push({ x, length: 1 });
  }
  return runs;
}
