import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** One file of a font: a family's letters for one script, in one weight. */
export interface FontFile {
  /** The name of the family. No font that is installed on a machine is called so. */
  readonly name: 'Own Serif' | 'Own Sans' | 'Own Emoji';
  readonly data: Uint8Array;
  readonly weight: number;
  /** The first and last code point of each range that the file covers. */
  readonly unicodeRange: [number, number][];
}

const european = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext'];
const sansWeights = [400, 600, 700];

/**
 * The fonts of the cards and of the printed brief, all under the SIL Open Font License. The machine's own fonts are never used, so a
 * card is the same everywhere. Charis has the design of Charter, the first of the site's serifs. To add a script, add its package.
 */
const packages = [
  { name: 'Own Serif', of: 'charis-sil', subsets: european, weights: [400] },
  { name: 'Own Serif', of: 'noto-serif-hebrew', subsets: ['hebrew'], weights: [400] },
  { name: 'Own Sans', of: 'source-sans-3', subsets: [...european, 'greek', 'greek-ext'], weights: sansWeights },
  { name: 'Own Sans', of: 'noto-sans-hebrew', subsets: ['hebrew'], weights: sansWeights },
  { name: 'Own Emoji', of: 'noto-emoji', subsets: ['emoji'], weights: [400] },
] as const;

const { resolve } = createRequire(import.meta.url);

/** Reads all fonts. */
export function readFonts(): FontFile[] {
  return packages.flatMap(({ name, of, subsets, weights }) => {
    const ranges = rangesOf(of);
    return subsets.flatMap((subset) =>
      weights.map((weight) => ({
        name,
        weight,
        data: readFileSync(resolve(`@fontsource/${of}/files/${of}-${subset}-${weight}-normal.woff2`)),
        // The emoji are in one file, which covers all ranges that their package lists.
        unicodeRange: ranges.get(subset) ?? [...ranges.values()].flat(),
      })),
    );
  });
}

/** The characters of a text that no font has. */
export function missingIn(text: string, fonts: readonly Pick<FontFile, 'unicodeRange'>[]): string[] {
  const has = (point: number) =>
    fonts.some(({ unicodeRange }) => unicodeRange.some(([from, to]) => from <= point && point <= to));
  return [...new Set(text)].filter((sign) => !/[\s\p{C}\p{Variation_Selector}]/u.test(sign) && !has(sign.codePointAt(0) ?? 0));
}

/** The ranges of code points that a package lists for each of its subsets, as in `U+0370-0377,U+037A`. */
function rangesOf(name: string): Map<string, [number, number][]> {
  const subsets: Record<string, string> = JSON.parse(readFileSync(resolve(`@fontsource/${name}/unicode.json`), 'utf8'));
  const range = (text: string): [number, number] => {
    const [from = '', to = from] = text.replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  };
  return new Map(Object.entries(subsets).map(([subset, ranges]) => [subset, ranges.split(',').map(range)]));
}
