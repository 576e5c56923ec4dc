import MiniSearch from 'minisearch';
import type { SearchDocument } from './document.ts';

/** A document that was found, with the words of it that matched, folded. */
export interface Found {
  readonly document: SearchDocument;
  readonly terms: ReadonlySet<string>;
}

/** A stretch of text, and whether it matched. */
export interface Part {
  readonly text: string;
  readonly hit: boolean;
}

/** What parts words: as MiniSearch does by itself. */
const word = /([^\n\r\p{Z}\p{P}]+)/u;
/** Words of fewer letters must match to the letter, or begin with what is typed. */
const shortestFuzzy = 5;

/** A search over documents, which may come one part after another. */
export interface Search {
  add(documents: readonly SearchDocument[]): void;
  /**
   * What matches, the best first: every word that is typed must occur, as a whole, as the beginning of a word or, where it is long
   * enough, with a slip or two. Case and accents make no difference.
   */
  find(query: string): Found[];
}

export function makeSearch(): Search {
  const byId = new Map<string, SearchDocument>();
  const index = new MiniSearch<{ id: string; text: string; about: string }>({
    fields: ['text', 'about'],
    processTerm: (term) => fold(term),
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length < shortestFuzzy ? false : 0.2),
      boost: { text: 2 },
    },
  });
  return {
    add(documents) {
      for (const document of documents) byId.set(document.id, document);
      index.addAll(documents.map((document) => ({ id: document.id, text: textOf(document), about: document.about })));
    },
    find(query) {
      return index.search(query).flatMap(({ id, terms }) => {
        const document = byId.get(String(id));
        return document ? [{ document, terms: new Set(terms) }] : [];
      });
    },
  };
}

/** The words of a document, to the letter. */
export function textOf({ pieces }: SearchDocument): string {
  return pieces.map(([text]) => text).join('');
}

/** A text in parts: the words that match, and what stands between them. Together they are the text. */
export function markHits(text: string, terms: ReadonlySet<string>): Part[] {
  return text
    .split(word)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, hit: terms.has(fold(part)) }));
}

/** A word without regard to case and accents. */
function fold(term: string): string {
  return term.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
