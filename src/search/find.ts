import MiniSearch from 'minisearch';
import type { SearchDocument, SearchPart } from './document.ts';
import { findPhrase, findWords, fold, type Range, foldedWords } from './fold.ts';
import { indexForms, type NameIndex, readTerms, type Term } from './query.ts';

/** How a document matches a term. */
export interface Match {
  readonly term: Term;
  /** What the document holds: what was typed, or another form of the name. */
  readonly form: string;
  /** The words of the index that matched, folded. */
  readonly words: ReadonlySet<string>;
}

/** A document that was found, and why. */
export interface Found {
  readonly document: SearchDocument;
  readonly matches: readonly Match[];
}

/** A search over documents, which may be added one part after another. */
export interface Search {
  add(part: Pick<SearchPart, 'names' | 'documents'>): void;
  /** The terms of a query, with the other forms of the names that it holds. */
  terms(query: string): Term[];
  /**
   * The documents that hold all terms, the best first; all documents if there are no terms. Unless it is exact, a term matches the
   * beginning of a word, a long term forgives a slip or two, and a name matches in each of its forms.
   */
  find(terms: readonly Term[]): Found[];
}

/** A shorter word must match to the letter, or begin with what is typed. */
const shortestFuzzy = 5;
/** The weight of a name in another form than the one typed: so little that it ranks after every name as typed. */
const otherFormWeight = 0.01;

interface Answer {
  readonly score: number;
  readonly matches: readonly Match[];
}

export function makeSearch(): Search {
  const byId = new Map<string, SearchDocument>();
  let names: NameIndex = new Map();
  const index = new MiniSearch<{ id: string; text: string; about: string }>({
    fields: ['text', 'about'],
    tokenize: foldedWords,
    processTerm: (term) => term,
    searchOptions: { combineWith: 'AND', boost: { text: 2 } },
  });

  const findForm = (term: Term, form: string): Map<string, Answer> => {
    const isTogether = term.exact || foldedWords(form).length > 1;
    const isLoose = !term.exact && form === term.typed;
    const fuzzy = (word: string) => (word.length < shortestFuzzy || term.otherForms.length > 0 ? false : 0.2);
    const weight = form === term.typed ? 1 : otherFormWeight;
    const results = index.search(form, isLoose ? { prefix: true, fuzzy } : {}).flatMap(({ id, score, match }) => {
      const document = byId.get(String(id));
      if (!document || (isTogether && !textsOf(document).some((text) => findPhrase(text, form).length > 0))) return [];
      return [[document.id, { score: score * weight, matches: [{ term, form, words: new Set(Object.keys(match)) }] }] as const];
    });
    return new Map(results);
  };

  const findTerm = (term: Term): Map<string, Answer> =>
    [term.typed, ...term.otherForms].map((form) => findForm(term, form)).reduce((all, own) => merge(all, own, 'either'));

  return {
    add(part) {
      if (part.names.length > 0) names = indexForms(part.names);
      for (const document of part.documents) byId.set(document.id, document);
      index.addAll(
        part.documents.map((document) => ({
          ...{ id: document.id, text: textOf(document) },
          about: document.about.map(([, text]) => text).join('\n'),
        })),
      );
    },
    terms: (query) => readTerms(query, names),
    find(terms) {
      if (terms.length === 0) return Array.from(byId.values(), (document) => ({ document, matches: [] }));
      const answers = terms.map(findTerm).reduce((all, own) => merge(all, own, 'both'));
      return [...byId.values()]
        .flatMap((document) => {
          const answer = answers.get(document.id);
          return answer ? [{ document, ...answer }] : [];
        })
        .sort((a, b) => b.score - a.score);
    },
  };
}

/** The title of a document, or its words to the letter. */
export function textOf({ pieces }: SearchDocument): string {
  return pieces.map(([text]) => text).join('');
}

/** Where a text holds what matched, in order and without overlap. */
export function hitsIn(text: string, matches: readonly Match[]): Range[] {
  const hits = matches
    .flatMap(({ term, form, words }) =>
      term.exact || foldedWords(form).length > 1 ? findPhrase(text, form) : findWords(text, words),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return hits.filter((hit) => {
    if (hit.start < end) return false;
    end = hit.end;
    return true;
  });
}

/** Whether a word is what was typed, or begins with it. */
export function isAsTyped(word: string, { typed }: Term): boolean {
  return foldedWords(typed).some((own) => fold(word).startsWith(own));
}

function textsOf(document: SearchDocument): string[] {
  return [textOf(document), ...document.about.map(([, text]) => text)];
}

function merge(
  one: ReadonlyMap<string, Answer>,
  other: ReadonlyMap<string, Answer>,
  kept: 'both' | 'either',
): Map<string, Answer> {
  const ids = kept === 'both' ? [...one.keys()].filter((id) => other.has(id)) : new Set([...one.keys(), ...other.keys()]);
  return new Map(
    Array.from(ids, (id) => {
      const answers = [one.get(id), other.get(id)].filter((answer) => answer !== undefined);
      const score = answers.reduce((sum, answer) => (kept === 'both' ? sum + answer.score : Math.max(sum, answer.score)), 0);
      return [id, { score, matches: answers.flatMap(({ matches }) => matches) }] as const;
    }),
  );
}
