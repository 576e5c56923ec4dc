import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CanvasKit, TypefaceFontProvider } from 'canvaskit-wasm';

/**
 * What draws: Skia, compiled to WebAssembly, with the fonts of the cards. It breaks lines, orders text that runs both ways, and
 * says which characters no font has. No font of the machine takes part, so that a card is the same everywhere.
 *
 * @see https://skia.org/docs/user/modules/canvaskit/
 */
export interface Renderer {
  readonly kit: CanvasKit;
  readonly fonts: TypefaceFontProvider;
  /** The font families for a text: Skia takes each character from the first that has it. */
  familiesOf(style: FontStyle, emoji: boolean): string[];
}

/** Serif for what stands in an account, sans for what is the editor's, as everywhere on the site. */
export type FontStyle = 'serif' | 'sans';

interface FontPackage {
  readonly name: string;
  readonly style: FontStyle | 'emoji';
  /** The parts into which the package divides the font, by script. */
  readonly subsets: readonly string[];
  readonly weights: readonly number[];
}

const european = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext'];

/**
 * The fonts, all under the SIL Open Font License. Charis is of the same design as Charter, the first of the site's serifs. A
 * script is added by its package: one line here, in the order in which they are asked.
 */
const packages: readonly FontPackage[] = [
  { name: 'charis-sil', style: 'serif', subsets: european, weights: [400] },
  { name: 'noto-serif-hebrew', style: 'serif', subsets: ['hebrew'], weights: [400] },
  { name: 'source-sans-3', style: 'sans', subsets: [...european, 'greek', 'greek-ext'], weights: [400, 600, 700] },
  { name: 'noto-sans-hebrew', style: 'sans', subsets: ['hebrew'], weights: [400, 600, 700] },
  { name: 'noto-color-emoji', style: 'emoji', subsets: ['emoji'], weights: [400] },
];

const { resolve } = createRequire(import.meta.url);
const program = () => resolve('canvaskit-wasm/bin/canvaskit.wasm');
const filesOf = ({ name, subsets, weights }: FontPackage) =>
  subsets.flatMap((subset) =>
    weights.map((weight) => ({
      family: familyOf(name, subset),
      path: resolve(`@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`),
    })),
  );
/** Each part has a family of its own: within one, Skia would take a single part for all characters. */
const familyOf = (name: string, subset: string) => `${name}/${subset}`;

let started: Promise<Renderer> | null = null;

/** Starts the renderer at the first call; that takes about a tenth of a second. */
export function startRenderer(): Promise<Renderer> {
  started ??= start();
  return started;
}

async function start(): Promise<Renderer> {
  const { default: initialise } = await import('canvaskit-wasm');
  const kit = await initialise({ locateFile: program });
  const fonts = kit.TypefaceFontProvider.Make();
  const register = (font: FontPackage) => {
    for (const { family, path } of filesOf(font)) fonts.registerFont(readFileSync(path), family);
  };
  for (const font of packages) if (font.style !== 'emoji') register(font);
  // Five megabytes that take half a second to unpack, for the few texts that need them.
  let hasEmoji = false;
  return {
    kit,
    fonts,
    familiesOf(style, emoji) {
      if (emoji && !hasEmoji) {
        for (const font of packages) if (font.style === 'emoji') register(font);
        hasEmoji = true;
      }
      return packages
        .filter((font) => font.style === (emoji ? 'emoji' : style))
        .flatMap(({ name, subsets }) => subsets.map((subset) => familyOf(name, subset)));
    },
  };
}

let version: string | null = null;

/** A hash of all that decides how a card looks beside what is on it: the program, the fonts, and the code that draws. */
export function rendererVersion(): string {
  if (version !== null) return version;
  const hash = createHash('sha256');
  for (const path of [program(), ...packages.flatMap(filesOf).map((file) => file.path)]) hash.update(readFileSync(path));
  for (const [path, text] of Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${path}\n${text}`);
  version = hash.digest('hex');
  return version;
}

/** The code that draws, as text. */
const sources: Record<string, string> = import.meta.glob(['./*.ts', '!./list-cards.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
