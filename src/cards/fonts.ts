import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A file of a font: one script of a family, in one weight. */
export interface FontFile {
  /** The family that the cards' style names. */
  readonly name: 'Serif' | 'Sans' | 'Emoji';
  readonly data: Uint8Array;
  readonly weight: number;
  /** The first and the last code point of each range that it serves. */
  readonly unicodeRange: [number, number][];
}

const european = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext'];
const sansWeights = [400, 600, 700];

/**
 * The fonts of the cards, all under the SIL Open Font License, so that no font of a machine takes part and a card is the same
 * everywhere. Charis is of the same design as Charter, the first of the site's serifs. A script is added by its package.
 */
const packages = [
  { name: 'Serif', of: 'charis-sil', subsets: european, weights: [400] },
  { name: 'Serif', of: 'noto-serif-hebrew', subsets: ['hebrew'], weights: [400] },
  { name: 'Sans', of: 'source-sans-3', subsets: [...european, 'greek', 'greek-ext'], weights: sansWeights },
  { name: 'Sans', of: 'noto-sans-hebrew', subsets: ['hebrew'], weights: sansWeights },
  { name: 'Emoji', of: 'noto-emoji', subsets: ['emoji'], weights: [400] },
] as const;

const { resolve } = createRequire(import.meta.url);

/** Reads all of them. */
export function readFonts(): FontFile[] {
  return packages.flatMap(({ name, of, subsets, weights }) => {
    const ranges = rangesOf(of);
    return subsets.flatMap((subset) =>
      weights.map((weight) => ({
        name,
        weight,
        data: readFileSync(resolve(`@fontsource/${of}/files/${of}-${subset}-${weight}-normal.woff2`)),
        // The emoji are one file, of all the ranges that their package parts.
        unicodeRange: ranges.get(subset) ?? [...ranges.values()].flat(),
      })),
    );
  });
}

/** The characters of a text for which no font has a sign. */
export function missingIn(text: string, fonts: readonly Pick<FontFile, 'unicodeRange'>[]): string[] {
  const has = (point: number) =>
    fonts.some(({ unicodeRange }) => unicodeRange.some(([from, to]) => from <= point && point <= to));
  return [...new Set(text)].filter((sign) => !/[\s\p{C}\p{Variation_Selector}]/u.test(sign) && !has(sign.codePointAt(0) ?? 0));
}

/** What a package says that each of its subsets serves: `U+0370-0377,U+037A`. */
function rangesOf(name: string): Map<string, [number, number][]> {
  const subsets: Record<string, string> = JSON.parse(readFileSync(resolve(`@fontsource/${name}/unicode.json`), 'utf8'));
  const range = (text: string): [number, number] => {
    const [from = '', to = from] = text.replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  };
  return new Map(Object.entries(subsets).map(([subset, ranges]) => [subset, ranges.split(',').map(range)]));
}
