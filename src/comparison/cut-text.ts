import type { Statement } from '../record/statement.ts';
import type { Excerpt } from '../record/subject.ts';

/** A run of a statement's words, inside or outside quotation marks; or a gloss by the editor. */
export interface Piece {
  readonly text: string;
  readonly quoted: boolean;
  /** Whether it is a gloss. */
  readonly gloss: boolean;
  /** The quotation mark that the account has before the run, if the words shown do not include it; else null. */
  readonly open: string | null;
  /** The quotation mark after the run, likewise. */
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

/** Cuts a statement, or an excerpt of it, into runs inside and outside quotation marks, and glosses. */
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

  // The rest of the sentence counts only if it holds words. A quotation shown whole is not cut, whatever its sentence adds.
  const quoted = statement.speechType === 'quoted';
  const before = (quoted ? '' : prefix.substring(prefix.length - (start - sentence.start))) + text.slice(0, from);
  const after = text.slice(to) + (quoted ? '' : suffix.substring(0, sentence.end - statement.end));
  return {
    pieces: glosses.reduceRight(insertGloss, pieces),
    cutBefore: letter.test(before),
    cutAfter: letter.test(after),
  };
}

/** Puts a gloss in brackets where it belongs among the words. The run around it is split in two. */
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
