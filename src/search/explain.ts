import { type Found, hitsIn, isAsTyped, type Match, textOf } from './find.ts';
import { fold, type Range } from './fold.ts';

/** A stretch of text, and whether it matched. */
export interface MarkedText {
  readonly text: string;
  readonly hit: boolean;
}

/** Why something is a hit if its own words do not show it: a label, and the text that matched. */
export interface Reason {
  readonly label: string;
  readonly parts: readonly MarkedText[];
}

/** How many reasons are given. More would not make a hit clearer. */
const mostReasons = 3;

/** Why a document was found: by what apart from its own words, and by which other word than the one that was typed. */
export function explain({ document, matches }: Found): Reason[] {
  const own = textOf(document);
  const termsIn = (text: string) => new Set(matches.filter((match) => hitsIn(text, [match]).length > 0).map(({ term }) => term));
  const shown = termsIn(own);
  const reasons: Reason[] = [];
  let texts = [own];
  for (const [label, text] of document.about) {
    const left = matches.filter(({ term }) => !shown.has(term));
    if (left.length === 0 || reasons.length === mostReasons) break;
    const hits = hitsIn(text, left);
    if (hits.length === 0) continue;
    reasons.push({ label, parts: markHits(text, hits) });
    for (const term of termsIn(text)) shown.add(term);
    texts = [...texts, text];
  }
  return [...reasons, ...otherWords(texts, matches)];
}

/** Splits a text into what matched and what stands between. */
export function markHits(text: string, hits: readonly Range[]): MarkedText[] {
  let end = 0;
  const parts = hits.flatMap((hit) => {
    const between = text.slice(end, hit.start);
    end = hit.end;
    return [
      { text: between, hit: false },
      { text: text.slice(hit.start, hit.end), hit: true },
    ];
  });
  return [...parts, { text: text.slice(end), hit: false }].filter((part) => part.text !== '');
}

/** Names each word that matched instead of the one typed: another form of a name, or a word that differs in a letter or two. */
function otherWords(texts: readonly string[], matches: readonly Match[]): Reason[] {
  const terms = new Set(matches.map(({ term }) => term));
  return [...terms].flatMap((term) => {
    const held = matches
      .filter((match) => match.term === term)
      .flatMap((match) =>
        texts.flatMap((text) =>
          hitsIn(text, [match]).map(({ start, end }) => ({ text: text.slice(start, end), isForm: match.form !== term.typed })),
        ),
      );
    if (held.some(({ text, isForm }) => !isForm && (term.exact || isAsTyped(text, term)))) return [];
    const once = [...new Map(held.map((one) => [fold(one.text), one])).values()].slice(0, 1);
    return once.map(({ text, isForm }) => ({
      label: 'As',
      parts: [{ text: `“${text}”, ${isForm ? 'another form of' : 'close to'} “${term.typed}”`, hit: false }],
    }));
  });
}
