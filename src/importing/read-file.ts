import { francAll } from 'franc-min';
import type { Extract } from './block.ts';
import { textOf } from './block.ts';
import { decode, formatOf, Unusable } from './decode.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readText } from './read-text.ts';

/** A file, with its name, and with its encoding if the editor names one. */
export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly encoding?: string | undefined;
}

/**
 * Reads a file: plain text, a saved web page or a Word document.
 *
 * @throws {Unusable} if it is none of these
 */
export async function readFile({ bytes, name, encoding }: FileToRead): Promise<Extract> {
  try {
    const format = formatOf(bytes, name);
    const extract =
      format === 'docx'
        ? await readDocx(bytes)
        : format === 'html'
          ? readHtml(decode(bytes, encoding))
          : readText(decode(bytes, encoding));
    return { ...extract, language: canonical(extract.language ?? '') ?? guessLanguage(extract) };
  } catch (error) {
    // A page that is nested too deeply overflows the stack.
    if (error instanceof RangeError) throw new Unusable('page that is nested too deeply', 'a page with one article');
    throw error;
  }
}

/** The language that the words of an article seem to be in; null if they do not show any. */
function guessLanguage({ blocks }: Extract): string | null {
  const words = blocks.filter(({ isArticle }) => isArticle).map(textOf);
  const [[guess = 'und'] = []] = francAll(words.join(' '));
  return guess === 'und' ? null : canonical(guess);
}

/** A language tag in its canonical form; null if it is none. */
function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
