import { fold, foldedWords } from './fold.ts';

/** One thing that must occur: a word, a phrase in quotation marks, or a name. */
export interface Term {
  /** As it was typed, without its quotation marks. */
  readonly typed: string;
  /** Whether it stood in quotation marks. */
  readonly exact: boolean;
  /** The other forms, if it is a name. */
  readonly otherForms: readonly string[];
}

/** A phrase in quotation marks of any kind. A mark inside a word, as in Hebrew acronyms, does not begin one. */
const quoted = /(?<!\S)(?:"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|«([^»]+)»|”([^”]+)”)(?!\p{L})/gu;

/** The forms of each name, by each form, folded. */
export type NameIndex = ReadonlyMap<string, readonly string[]>;

/** Indexes names by their forms. Two names that share a form are found together. */
export function indexForms(names: readonly (readonly string[])[]): NameIndex {
  const index = new Map<string, string[]>();
  for (const forms of names)
    for (const form of forms) {
      const key = foldedWords(form).join(' ');
      index.set(key, [...(index.get(key) ?? []), ...forms]);
    }
  return index;
}

/** The terms of a query. Outside quotation marks each word is a term, except that the words of a name are one together. */
export function readTerms(query: string, names: NameIndex): Term[] {
  const longest = Math.max(1, ...Array.from(names.keys(), (key) => key.split(' ').length));
  const terms: Term[] = [];
  let end = 0;
  for (const found of query.matchAll(quoted)) {
    const phrase = found.slice(1).find((group) => group !== undefined) ?? '';
    terms.push(...looseTerms(query.slice(end, found.index), names, longest));
    if (foldedWords(phrase).length > 0) terms.push({ typed: phrase.trim(), exact: true, otherForms: [] });
    end = found.index + found[0].length;
  }
  return [...terms, ...looseTerms(query.slice(end), names, longest)];
}

function looseTerms(text: string, names: NameIndex, longest: number): Term[] {
  const words = text.split(/\s+/u).filter((word) => foldedWords(word).length > 0);
  const terms: Term[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(longest, words.length - at);
    const typedWith = (count: number) => words.slice(at, at + count).join(' ');
    while (length > 1 && !names.has(foldedWords(typedWith(length)).join(' '))) length -= 1;
    const typed = typedWith(length);
    terms.push({ typed, exact: false, otherForms: others(typed, names.get(foldedWords(typed).join(' ')) ?? []) });
    at += length;
  }
  return terms;
}

/** The forms that differ from the one typed, each once. */
function others(typed: string, forms: readonly string[]): string[] {
  const byFold = new Map(forms.map((form) => [fold(form), form]));
  byFold.delete(fold(typed));
  return [...byFold.values()];
}
