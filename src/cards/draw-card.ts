import { Renderer } from 'takumi-js/node';
import { fromHtml } from 'takumi-js/helpers/html';
import { cardSize } from './card.ts';
import { missingIn, readFonts } from './fonts.ts';

/** A card as HTML, with what may be tried to make it fit. */
export interface CardPage {
  /** The card. Each text in it that can be cut has at most `most` characters. */
  readonly html: (most: number) => Promise<string>;
  /** The style sheet. */
  readonly css: string;
  /** The sizes of letters to try, in pixels, from the largest down. */
  readonly sizes: readonly number[];
}

/** A card as a picture. */
export interface DrawnCard {
  readonly png: Uint8Array<ArrayBuffer>;
  /** Whether all of its words are on it. */
  readonly isWhole: boolean;
  /** The characters that no font has. */
  readonly missing: readonly string[];
}

const fonts = readFonts();
let started: Promise<Renderer> | null = null;

/**
 * Draws a card in the largest letters in which it fits. If it fits in none, its texts are cut at the smallest size until it does. The
 * bytes are the same on every machine.
 *
 * @see https://takumi.kane.tw/docs/
 */
export async function drawCard({ html, css, sizes }: CardPage): Promise<DrawnCard> {
  started ??= start();
  const renderer = await started;
  const whole = await html(Number.POSITIVE_INFINITY);
  const styles = (size: number) => [css, `.body { font-size: ${size}px }`];
  const fits = async (source: string, size: number) => {
    const { height } = await renderer.measure(fromHtml(source).node, { width: cardSize.width, css: styles(size) });
    return height <= cardSize.height;
  };
  const draw = async (source: string, size: number, isWhole: boolean): Promise<DrawnCard> => {
    const png = await renderer.render(fromHtml(source).node, { ...cardSize, format: 'png', css: styles(size) });
    return { png: new Uint8Array(png), isWhole, missing: missingIn(textOf(source), fonts) };
  };
  for (const size of sizes) if (await fits(whole, size)) return draw(whole, size, true);

  // The most characters that fit, found by halving.
  const smallest = sizes.at(-1) ?? 36;
  let [fitting, tooMany] = [0, textOf(whole).length];
  while (tooMany - fitting > 1) {
    const middle = (fitting + tooMany) >> 1;
    if (await fits(await html(middle), smallest)) fitting = middle;
    else tooMany = middle;
  }
  return draw(await html(fitting), smallest, false);
}

async function start(): Promise<Renderer> {
  const renderer = new Renderer();
  for (const font of fonts) await renderer.registerFont(font);
  return renderer;
}

/** The characters of a card. */
function textOf(html: string): string {
  return html.replaceAll(/<[^>]*>/gu, ' ');
}
