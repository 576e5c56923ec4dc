import { editionName } from '../comparison/wording.ts';
import type { Summit } from '../record/summit.ts';

/**
 * The foot of a printed page, as styles: its address without the scheme, the edition, and the number of the sheet. Browsers that do not
 * know margin boxes print no foot.
 *
 * @see https://www.w3.org/TR/css-page-3/#margin-boxes
 */
export function pageFoot(summit: Summit, address: string): string {
  const place = cssString(`${address.replace(/^https?:\/\//u, '')} · ${editionName(summit)}`);
  const font = 'font:7.5pt system-ui,sans-serif';
  return `@page{@bottom-left{content:${place};${font}}@bottom-right{content:counter(page)" / "counter(pages);${font}}}`;
}

/** A CSS string. Characters that could end it, or the style element around it, are escaped by their numbers. */
function cssString(text: string): string {
  return `"${text.replaceAll(/["\\<\n\r\f]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
