import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

/** What a page tells programs of itself, and where it does. */
export interface Claim {
  readonly source: string;
  readonly about: 'title' | 'address' | 'date';
  readonly value: string;
}

/** Where a page that has an address of its own says what it is. */
const sources: Readonly<Record<Claim['about'], readonly string[]>> = {
  title: ['og:title', 'citation_title', 'DC.title', 'JSON-LD headline'],
  address: ['og:url', 'citation_public_url', 'DC.identifier', 'JSON-LD url'],
  date: ['citation_publication_date', 'DC.date', 'JSON-LD datePublished'],
};

const aboutOf = new Map(
  Object.entries(sources).flatMap(([about, names]) => names.map((name) => [name, about as Claim['about']])),
);

/** What a meta element, or a script element with JSON-LD, says. JSON-LD that cannot be read says nothing. */
export function readClaims(element: Element): Claim[] {
  const { tagName, properties } = element;
  if (tagName === 'meta') return claim(String(properties['property'] ?? properties['name'] ?? ''), properties['content']);
  return Object.entries(parseObject(textOf(element))).flatMap(([key, value]) => claim(`JSON-LD ${key}`, value));
}

/** What is missing from what a page says, and where it says one thing in two ways. */
export function claimFaults(claims: readonly Claim[], canonical: string | null): string[] {
  const about = (kind: Claim['about']) => claims.filter((entry) => entry.about === kind);
  const missing = [...aboutOf.keys()].filter((source) => !claims.some((entry) => entry.source === source));
  return [
    ...missing.map((source) => `has no ${source}`),
    ...(['title', 'date'] as const).flatMap((kind) => {
      const [first, ...others] = about(kind);
      return others
        .filter(({ value }) => value !== first?.value)
        .map(({ source, value }) => `has the ${kind} ${value} in ${source}, and ${first?.value} in ${first?.source}`);
    }),
    ...about('address')
      .filter(({ value }) => canonical !== null && value !== canonical)
      .map(({ source, value }) => `has the address ${value} in ${source}, not its canonical one`),
  ];
}

/** The one date format with slashes is that of Google Scholar. */
function claim(source: string, value: unknown): Claim[] {
  const about = aboutOf.get(source);
  if (!about || typeof value !== 'string') return [];
  return [{ source, about, value: about === 'date' ? value.replaceAll('/', '-') : value }];
}

function parseObject(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
