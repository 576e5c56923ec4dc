import type { SearchDocument } from './document.ts';

/** What results can be narrowed by, as the address and the fields of the form name it. */
export const facets = ['speaker', 'account', 'subject', 'reported'] as const;

export type Facet = (typeof facets)[number];

/** The value of each facet that results are narrowed to. */
export type Narrowing = Readonly<Partial<Record<Facet, string>>>;

/** What a reader asks for. The address holds all of it. */
export interface Query {
  readonly words: string;
  readonly narrowing: Narrowing;
}

/** Whether a document is or holds a statement that has every value of a narrowing. */
export function fits(document: SearchDocument, narrowing: Narrowing): boolean {
  const wanted = Object.entries(narrowing).map(([facet, value]) => `${facet}:${value}`);
  return wanted.length === 0 || document.facets.some((values) => wanted.every((value) => values.includes(value)));
}

/** How many of the documents each value of a facet would leave if the other facets stay as they are. */
export function countValues(documents: readonly SearchDocument[], narrowing: Narrowing, facet: Facet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const document of documents) {
    const values = new Set(document.facets.flat().filter((value) => value.startsWith(`${facet}:`)));
    for (const value of values) {
      const name = value.slice(facet.length + 1);
      if (fits(document, { ...narrowing, [facet]: name })) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

/** Reads a query from the part of an address that begins with its question mark. */
export function readAddress(search: string): Query {
  const parameters = new URLSearchParams(search);
  const narrowing = facets.flatMap((facet) => {
    const value = parameters.get(facet);
    return value ? [[facet, value] as const] : [];
  });
  return { words: parameters.get('q') ?? '', narrowing: Object.fromEntries(narrowing) };
}

/** Writes a query as that part of an address; empty if the query asks for nothing. */
export function writeAddress({ words, narrowing }: Query): string {
  const parameters = new URLSearchParams();
  if (words.trim() !== '') parameters.set('q', words.trim());
  for (const facet of facets) if (narrowing[facet]) parameters.set(facet, narrowing[facet]);
  return parameters.size === 0 ? '' : `?${parameters}`;
}
