import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAccount } from '../../../src/annotations/parse-account.ts';
import { parseSummary } from '../../../src/annotations/parse-summary.ts';
import { findQuotations } from '../../../src/annotations/quotations.ts';
import { splitSentences } from '../../../src/annotations/sentences.ts';

/** A run of words, or a mark around such runs and marks. */
type Piece = string | { readonly mark: readonly Piece[] };

const words = fc
  .array(
    fc.constantFrom(
      'word',
      '10:30',
      '“quoted”',
      '"',
      '«да»',
      'שלום',
      '👩‍🚀',
      'U.S.',
      'a*b',
      'x_y',
      '[z]',
      '<q>',
      '&amp;',
      ':said',
      '#1',
      'x',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((list) => list.join(' '));
const { piece } = fc.letrec<{ piece: Piece; marked: Piece }>((tie) => ({
  piece: fc.oneof({ maxDepth: 4, withCrossShrink: true }, words, tie('marked')),
  marked: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).map((mark) => ({ mark })),
}));

/** Markdown's signs as text. */
const escapeSigns = (text: string) => text.replace(/[\\`*_{}[\]<>#&:!|~-]/gu, (sign) => `\\${sign}`);

function render(pieces: readonly Piece[], next: { id: number }): string {
  return pieces
    .map((part) => (typeof part === 'string' ? escapeSigns(part) : `:told[${render(part.mark, next)}]{#m-${next.id++} on=a/b}`))
    .join(' ');
}

const plain = (pieces: readonly Piece[]): string =>
  pieces.map((part) => (typeof part === 'string' ? part : plain(part.mark))).join(' ');
const marks = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((part) => (typeof part === 'string' ? [] : [plain(part.mark), ...marks(part.mark)]));

test('the text and the words of each mark are read to the letter, whatever the nesting of marks', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
      const { text, passages, faults } = parseAccount(`# H\n\n${render(pieces, { id: 0 })}\n`, 'a.md');
      // What looks like a piece of a mark is reported here; whether it was received so is judged elsewhere.
      expect(faults.filter(({ kind }) => kind !== 'mistyped-mark')).toEqual([]);
      expect(text).toBe(`H\n\n${plain(pieces)}`);
      expect(passages.map(({ start, end }) => text.slice(start, end)).sort()).toEqual(marks(pieces).sort());
    }),
    { numRuns: 300 },
  );
});

test('any file is parsed or has faults, and every place lies in the file', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (source) => {
      const { text, passages, placeAt } = parseAccount(source, 'a.md');
      parseSummary(source, 'a.md');
      for (const { start, end } of passages) expect(text.slice(start, end)).not.toBe('');
      const place = placeAt(Math.floor(text.length / 2));
      if (place.type === 'source') expect(place.line).toBeLessThanOrEqual(source.split(/\r\n?|\n/u).length + 1);
    }),
    { numRuns: 500 },
  );
});

test('sentences cover their paragraph without a gap, and quotations never overlap', () => {
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 8 }).map((list) => list.join('. ')),
      (paragraph) => {
        const sentences = splitSentences(paragraph);
        expect(sentences.map(({ start, end }) => paragraph.slice(start, end)).join('')).toBe(paragraph);
        const { balanced } = findQuotations(paragraph);
        for (const [index, { start, end }] of balanced.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(balanced[index - 1]?.end ?? 0);
        }
      },
    ),
    { numRuns: 300 },
  );
});
