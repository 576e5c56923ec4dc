import type { TextRun, SearchDocument } from './document.ts';
import { explain, markHits, type MarkedText } from './explain.ts';
import { type Found, hitsIn, textOf } from './find.ts';
import type { Range } from './fold.ts';

/** How many characters of a paragraph are shown on each side of what was found. */
const around = 160;
/** The line below a quotation that says how the words are reported and where they stand, as everywhere on the site. */
const sourceLine = 'mt-1 ps-[0.9375rem] text-xs text-soft [&_a]:text-soft';

/** A result: what was found, with the matches marked; why it was found; and where it leads. */
export function showFound(found: Found): HTMLElement {
  const { kind, note, link, label } = found.document;
  const isWords = kind === 'statement' || kind === 'paragraph';
  const anchor = element('a', '', isWords ? [label ?? ''] : showParts(markHits(textOf(found.document), hitsOf(found))));
  anchor.setAttribute('href', link);
  return element('li', '', [
    ...(isWords
      ? [quote(found), element('p', sourceLine, [...(note ? [note, ' · '] : []), anchor])]
      : [element('p', '', [anchor])]),
    ...(isWords ? [] : [element('p', 'text-sm text-soft', [note])]),
    ...explain(found).map(({ label: why, parts }) =>
      element('p', isWords ? sourceLine : 'text-sm text-soft', [`${why}${why === 'As' ? ' ' : ': '}`, ...showParts(parts)]),
    ),
  ]);
}

export function element(name: string, classes: string, children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (classes) made.className = classes;
  made.append(...children);
  return made;
}

function quote(found: Found): HTMLElement {
  const { kind, speech, lang, dir } = found.document;
  const hits = hitsOf(found);
  const {
    pieces,
    cut = [],
    from,
  } = kind === 'statement' ? { ...found.document, from: 0 } : cutAround(textOf(found.document), hits);
  let end = from;
  const words = pieces.map((piece) => {
    const start = end;
    end += piece[0].length;
    return showPiece(piece, within(hits, start, end));
  });
  const made = element('blockquote', 'verbatim speech-line', [
    element('p', '', [
      ...(cut.includes('before') ? [element('span', 'editors', ['[…]']), ' '] : []),
      ...words,
      ...(cut.includes('after') ? [' ', element('span', 'editors', ['[…]'])] : []),
    ]),
  ]);
  if (lang) made.lang = lang;
  if (dir) made.dir = dir;
  made.dataset['speech'] = speech ?? 'paragraph';
  return made;
}

function showPiece([text, open, close]: TextRun, hits: readonly Range[]): Node {
  const parts = showParts(markHits(text, hits));
  if (open === undefined) return element('span', '', parts);
  const quotation = element('q', '', parts);
  quotation.dataset['open'] = open;
  quotation.dataset['close'] = close ?? '';
  return quotation;
}

function showParts(parts: readonly MarkedText[]): Node[] {
  return parts.map(({ text, hit }) =>
    hit
      ? element(
          'mark',
          'bg-lit text-ink forced-colors:forced-color-adjust-none forced-colors:bg-[Mark] forced-colors:text-[MarkText]',
          [text],
        )
      : document.createTextNode(text),
  );
}

function hitsOf({ document: found, matches }: Found): Range[] {
  return hitsIn(textOf(found), matches);
}

/** The parts of ranges that lie within a stretch, relative to its start. */
function within(hits: readonly Range[], start: number, end: number): Range[] {
  return hits
    .filter((hit) => hit.start < end && hit.end > start)
    .map((hit) => ({ start: Math.max(hit.start, start) - start, end: Math.min(hit.end, end) - start }));
}

/** The words around the first match of a paragraph, and their offset. */
function cutAround(text: string, [first]: readonly Range[]): Pick<SearchDocument, 'pieces' | 'cut'> & { readonly from: number } {
  const at = first?.start ?? 0;
  const start = at <= around ? 0 : text.indexOf(' ', at - around) + 1;
  const end = at + around >= text.length ? text.length : Math.max(first?.end ?? 0, text.lastIndexOf(' ', at + around));
  return {
    from: start,
    pieces: [[text.slice(start, end)]],
    cut: [...(start > 0 ? (['before'] as const) : []), ...(end < text.length ? (['after'] as const) : [])],
  };
}
