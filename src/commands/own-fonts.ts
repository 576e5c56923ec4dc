import { readFonts } from '../cards/fonts.ts';

/**
 * A page set in the fonts of the cards instead of those of the machine, so that it looks the same everywhere. The page's own content
 * policy would keep the fonts out, so the browser has to bypass it.
 */
export function inOwnFonts(html: string): string {
  return html
    .replaceAll(/\bCharter(?=, ?['"]?Bitstream)/gu, '"Own Serif","Own Emoji",$&')
    .replaceAll(/\bsystem-ui(?=, ?sans-serif)/gu, '"Own Sans","Own Emoji",$&')
    .replace('</head>', `<style>${fontFaces()}</style>$&`);
}

function fontFaces(): string {
  const faces = readFonts().map(({ name, weight, data, unicodeRange }) => {
    const ranges = unicodeRange.map(([from, to]) => `U+${from.toString(16)}-${to.toString(16)}`).join(', ');
    const source = `url(data:font/woff2;base64,${Buffer.from(data).toString('base64')})`;
    return `@font-face { font-family: "${name}"; font-weight: ${weight}; src: ${source}; unicode-range: ${ranges}; }`;
  });
  return faces.join('\n');
}
