import type { Excerpt } from '../record/subject.ts';

/** A gloss: a blank behind a word, and the editor’s words in square brackets. */
const gloss = /(?<=\S) \[([^[\]]*)\]/gu;

/**
 * Separates the words of the account from the editor’s glosses in an excerpt. Brackets that stand in the statement itself belong to the
 * account.
 *
 * @param written the excerpt as the editor wrote it
 * @param text the statement it is taken from
 * @example readExcerpt('recognize this [the dispute] as settled', 'They recognize this as settled.')
 * // { words: 'recognize this as settled', glosses: [{ at: 14, text: 'the dispute' }] }
 */
export function readExcerpt(written: string, text: string): Pick<Excerpt, 'words' | 'glosses'> {
  if (text.includes(written)) return { words: written, glosses: [] };
  let removed = 0;
  const glosses = Array.from(written.matchAll(gloss), ({ 0: whole, 1: inside = '', index }) => {
    const at = index - removed;
    removed += whole.length;
    return { at, text: inside };
  });
  return { words: written.replaceAll(gloss, ''), glosses };
}
