import { distance } from 'fastest-levenshtein';
import { sha256 } from '../annotations/derive-statement.ts';
import type { LedgerLine } from '../annotations/parse-ledger.ts';
import type { Message } from '../diagnostics/message.ts';
import { addresses } from '../record/address.ts';
import type { Place } from '../record/place.ts';
import type { Range } from '../record/statement.ts';
import { isAsRecorded } from './edition.ts';
import { withdrawnAddresses } from './permanence.ts';
import { fingerprintOf, sealOf } from './seal.ts';
import { type Index, type Located, namesIn, type ReadAccount, type SourceContent } from './source-content.ts';

/**
 * What was published and is gone, and would put at fault all that refers to it: a file, a statement with another id or without its
 * mark, a point or a name with another id, a point. Of these the first kind that is found is told, and nothing else.
 */
export function lost(whole: SourceContent, { located }: Index): Message[] {
  const withdrawn = withdrawnAddresses(whole);
  const lines = whole.ledger.lines.filter(({ address, movedTo }) => movedTo === null && !withdrawn.has(address));
  const files = lostFiles(lines, whole);
  // In content that is as it was recorded nothing is gone: then it is the ledger that is mistyped.
  if (files.length > 0 || isAsRecorded(whole)) return files;
  const statements = lostStatements(lines, whole, located);
  return statements.length > 0 ? statements : [...lostPoints(lines, whole), ...renamedNames(lines, whole)];
}

/** Published accounts, subjects and speakers whose file is gone. */
function lostFiles(lines: readonly LedgerLine[], { accounts, subjects, speakers }: SourceContent): Message[] {
  const files = new Map<string, readonly { readonly id: string }[]>([
    ['accounts', accounts],
    ['agreements', subjects],
    ['matters', subjects],
    ['speakers', speakers],
  ]);
  return lines.flatMap(({ address, place }): Message[] => {
    const [, folder = '', id] = /^\/([^/#]+)\/([^/#]+)\/$/u.exec(address) ?? [];
    const known = files.get(folder);
    if (!known || known.some((read) => read.id === id)) return [];
    return [
      {
        rule: 'permanence/lost',
        place,
        found: `loss of ${folder}/${id}, which was published`,
        expected: 'the file under that name',
        mend: `restore it from the last commit; npm run rename then gives it another name, and npm run withdraw takes it out; in a copy that begins another briefing, write draft: true in summit.yaml`,
      },
    ];
  });
}

/** Statements that were published and whose words stand in the content still: under another id, or without a mark. */
function lostStatements(
  lines: readonly LedgerLine[],
  { ledger, accounts }: SourceContent,
  located: readonly Located[],
): Message[] {
  const ids = new Set(located.map(({ statement }) => statement.id));
  const published = new Set(ledger.lines.map(({ address }) => address));
  const fresh = located.filter(({ statement: { id } }) => id !== '' && !published.has(addresses.statement(id)));
  return lines.flatMap(({ address, seal }) => {
    const id = /^\/statements\/([^/]+)\/$/u.exec(address)?.[1];
    if (id === undefined || seal === null || ids.has(id)) return [];
    const renamed =
      fresh.find(({ statement }) => sealOf(statement) === seal) ??
      fresh.find(({ statement }) => statement.fingerprint === fingerprintOf(seal));
    if (renamed) return [renaming('passage', id, renamed.statement.id, renamed.passage.place)];
    const account = accounts.find((candidate) => published.has(addresses.inContext({ account: candidate.id, id })));
    return account ? unmarked(id, fingerprintOf(seal), account) : [];
  });
}

function unmarked(id: string, fingerprint: string, { parsed }: ReadAccount): Message[] {
  const words = findByFingerprint(parsed, fingerprint);
  // With a mark around them that has another’s id, they are told as that.
  if (words === null || parsed.passages.some(({ start, end }) => start === words.start && end === words.end)) return [];
  return [
    {
      rule: 'permanence/lost',
      place: parsed.placeAt(words.start),
      found: `words of statement ${id}, which was published, without its mark`,
      expected: `:said[…]{#${id} …} or :told[…]{#${id} …} around them`,
      mend: `restore the mark from the last commit; npm run withdraw -- ${id} "Why." then takes the statement out`,
    },
  ];
}

/** Paragraphs of more characters are not searched: the time grows with the square of their length. */
const paragraphLimit = 5000;

/** The stretch of an account that has a fingerprint. Looking for it takes some milliseconds, which only a fault costs. */
function findByFingerprint({ text, paragraphs }: ReadAccount['parsed'], fingerprint: string): Range | null {
  for (const paragraph of paragraphs) {
    if (paragraph.end - paragraph.start > paragraphLimit) continue;
    const inside = text.slice(paragraph.start, paragraph.end);
    // Where words begin and end, with and without the punctuation beside them.
    const starts = Array.from(inside.matchAll(/(?<=^|[\s\p{P}])(?=\S)/gu), ({ index }) => index);
    const ends = Array.from(inside.matchAll(/(?<=\S)(?=$|[\s\p{P}])|(?<=\p{P})(?!\s|$)/gu), ({ index }) => index);
    for (const start of starts) {
      for (const end of ends) {
        if (end > start && sha256(inside.slice(start, end)).startsWith(fingerprint)) {
          return { start: paragraph.start + start, end: paragraph.start + end };
        }
      }
    }
  }
  return null;
}

/** Points that were published and are gone, or have another id. */
function lostPoints(lines: readonly LedgerLine[], { subjects }: SourceContent): Message[] {
  // A statement has a fragment there too, and one in its account.
  const statements = new Set(lines.flatMap(({ address }) => /^\/accounts\/[^/]+\/#(.+)$/u.exec(address)?.[1] ?? []));
  return subjects.flatMap((subject) => {
    const { id, record, placeOf } = subject;
    const points = (record?.points ?? []).map((point, index) => ({ id: point.id, place: placeOf(['points', index, 'id']) }));
    // Two points with one id are told as such.
    if (!record || new Set(points.map((point) => point.id)).size < points.length) return [];
    const published = fragmentsOf(addresses.subject(subject), lines).filter(
      (fragment) => !statements.has(fragment) && addresses.point(subject, fragment) !== addresses.silences(subject),
    );
    const missing = gone(published, points);
    const fresh = points.filter((point) => !published.includes(point.id));
    return missing.map(({ id: before, near }): Message => {
      const after = near ?? (missing.length === 1 && fresh.length === 1 ? fresh[0] : undefined);
      if (after) return renaming('point', before, after.id, after.place, `${id}/`);
      const next = published.slice(published.indexOf(before)).find((other) => points.some((point) => point.id === other));
      return {
        rule: 'permanence/lost',
        // Where it is missing: before the point that came after it, else in the list.
        place: points.find((point) => point.id === next)?.place ?? placeOf(['points']),
        found: `loss of point ${id}/${before}, which was published`,
        expected: 'the point in its place',
        mend: `restore it from the last commit; npm run withdraw -- ${id}/${before} "Why." then takes it out`,
      };
    });
  });
}

/** Names of the index that were published under another id. */
function renamedNames(lines: readonly LedgerLine[], content: SourceContent): Message[] {
  const present = namesIn(content).map(({ id, placeOf }) => ({ id, place: placeOf('id') }));
  return gone(fragmentsOf(addresses.names(), lines), present).flatMap(({ id, near }) =>
    near ? [renaming('name', id, near.id, near.place)] : [],
  );
}

interface Present {
  readonly id: string;
  readonly place: Place;
}

/** Ids of a page that were published and are gone, each with the new one of nearly the same spelling, if there is one. */
function gone(published: readonly string[], present: readonly Present[]): { id: string; near: Present | undefined }[] {
  const fresh = present.filter(({ id }) => !published.includes(id));
  return published
    .filter((id) => !present.some((other) => other.id === id))
    .map((id) => ({ id, near: fresh.find((other) => distance(other.id, id) <= Math.max(2, id.length / 4)) }));
}

/** The fragments of a page that were published, in their order. */
function fragmentsOf(page: string, lines: readonly LedgerLine[]): string[] {
  return lines.filter(({ address }) => address.startsWith(`${page}#`)).map(({ address }) => address.slice(page.length + 1));
}

function renaming(kind: string, before: string, after: string, place: Place, around = ''): Message {
  const written = kind === 'passage' ? `#${before}` : before;
  return {
    rule: 'permanence/renamed',
    place,
    found: `${kind} ${after}, which was published as ${before}`,
    expected: written,
    mend: `write ${written}; npm run rename -- ${around}${before} ${around}${after} then changes it everywhere`,
  };
}
