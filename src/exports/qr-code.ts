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
  const path = data.flatMap((row, y) => {
    const darkRuns = row.map(Number).join('').matchAll(/1+/gu);
    return Array.from(darkRuns, ({ 0: { length }, index: x }) => `M${x} ${y}h${length}v1h-${length}z`);
  });
  return { size, path: path.join('') };
}
