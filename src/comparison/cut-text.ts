import type { Statement } from '../record/statement.ts';
import type { Excerpt } from '../record/subject.ts';

/** A run of a statement's words, inside quotation marks or not; or a gloss, which is the editor's. */
export interface Piece {
  readonly text: string;
  readonly quoted: boolean;
  /** Whether it is a gloss. */
  readonly gloss: boolean;
  /** The mark that stands before the run in the account, where the words shown do not hold it; else null. */
  readonly open: string | null;
  /** The mark that stands after it, likewise. */
  readonly close: string | null;
}

export interface CutText {
  readonly pieces: readonly Piece[];
  /** Whether the words begin in the middle of a sentence. */
  readonly cutBefore: boolean;
  /** Whether the sentence goes on after them. */
  readonly cutAfter: boolean;
}

const letter = /[\p{L}\p{N}]/u;

/** Cuts a statement, or an excerpt of it, into runs inside and outside quotation marks, to the letter, and glosses. */
export function cutText(
  statement: Statement,
  { words, glosses }: Pick<Excerpt, 'words' | 'glosses'> = { words: statement.text, glosses: [] },
): CutText {
  const { text, quotations, start, sentence, prefix, suffix } = statement;
  const from = Math.max(0, text.indexOf(words));
  const to = from + words.length;
  const pieces: Piece[] = [];
  const plain = (begin: number, end: number) => {
    if (begin < end) pieces.push({ text: text.slice(begin, end), quoted: false, gloss: false, open: null, close: null });
  };
  let position = from;
  for (const quotation of quotations) {
    const begin = Math.max(from, quotation.start);
    const end = Math.min(to, quotation.end);
    if (begin >= end) continue;
    plain(position, begin);
    pieces.push({
      text: text.slice(begin, end),
      quoted: true,
      gloss: false,
      open: begin === from ? quotation.open : null,
      close: end === to ? quotation.close : null,
    });
    position = end;
  }
  plain(position, to);

  // What goes before or after inside the sentence counts only where it holds words, and not where a whole quotation is shown.
  const quoted = statement.speechType === 'quoted';
  const before = (quoted ? '' : prefix.slice(-Math.max(0, start - sentence.start) || prefix.length)) + text.slice(0, from);
  const after = text.slice(to) + (quoted ? '' : suffix.slice(0, Math.max(0, sentence.end - statement.end)));
  return {
    pieces: glosses.reduceRight(insertGloss, pieces),
    cutBefore: (from > 0 || start > sentence.start) && letter.test(before),
    cutAfter: letter.test(after),
  };
}

/** Puts a gloss, in its brackets and after a blank, where it belongs among the words; the run around it is parted. */
function insertGloss(pieces: readonly Piece[], { at, text }: Excerpt['glosses'][number]): Piece[] {
  let start = 0;
  return pieces.flatMap((piece) => {
    const offset = at - start;
    start += piece.text.length;
    if (piece.gloss || offset <= 0 || offset > piece.text.length) return [piece];
    const [before, after] = [piece.text.slice(0, offset), piece.text.slice(offset)];
    return [
      { ...piece, text: before, close: after === '' ? piece.close : null },
      { text: `[${text}]`, quoted: false, gloss: true, open: null, close: null },
      ...(after === '' ? [] : [{ ...piece, text: after, open: null }]),
    ];
  });
}
