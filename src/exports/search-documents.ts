import { cutText } from '../comparison/cut-text.ts';
import { languageAttributes } from '../comparison/language.ts';
import { lookup, pointsOf, getOrThrow } from '../comparison/lookup.ts';
import { partsOf } from '../comparison/parts.ts';
import { joinWords, paragraphWords, reportedAs } from '../comparison/wording.ts';
import { links } from '../links.ts';
import type { Records } from '../record/records.ts';
import type { Piece, SearchDocument } from '../search/document.ts';

/** How many documents one file of them holds: some forty kilobytes, compressed. */
const mostInPart = 500;

/** What the search page loads, file by file; a short briefing has one. */
export function searchParts(records: Records): { readonly name: string; readonly documents: readonly SearchDocument[] }[] {
  return partsOf(searchDocuments(records), mostInPart).map(({ items, number }) => ({
    name: `documents${number === 1 ? '' : `-${number}`}.json`,
    documents: items,
  }));
}

/** What the search page searches: every statement, and every paragraph of every account, headlines included. */
export function searchDocuments(records: Records): SearchDocument[] {
  const found = lookup(records);
  const statements = records.statements.map((statement): SearchDocument => {
    const account = getOrThrow(found.accounts, statement.account);
    const speakers = statement.speakers.map((id) => getOrThrow(found.speakers, id));
    const points = pointsOf(statement, found);
    const { pieces, cutBefore, cutAfter } = cutText(statement);
    return {
      id: statement.id,
      kind: 'statement',
      pieces: pieces.map(({ text, quoted, open, close }): Piece => (quoted ? [text, open ?? '', close ?? ''] : [text])),
      cut: [...(cutBefore ? (['before'] as const) : []), ...(cutAfter ? (['after'] as const) : [])],
      about: [
        ...speakers.map(({ name }) => name),
        ...points.flatMap(({ subject, point }) => [subject.title, point.question]),
        account.name,
      ].join(' '),
      speech: statement.speechType,
      note: [joinWords(speakers.map(({ shortName }) => shortName)), reportedAs(statement)].filter(Boolean).join(', '),
      link: links.statement(statement.id),
      label: `${account.name}, ${paragraphWords(statement.paragraph)}`,
      ...languageAttributes(statement.language),
    };
  });
  const paragraphs = records.accounts.flatMap((account) =>
    account.paragraphs.map(({ number, start, end }): SearchDocument => ({
      id: links.paragraph(account.id, number),
      kind: 'paragraph',
      pieces: [[account.text.slice(start, end)]],
      about: account.name,
      note: '',
      link: links.paragraph(account.id, number),
      label: `${account.name}, ${paragraphWords(number)}`,
      ...languageAttributes(account.language),
    })),
  );
  return [...statements, ...paragraphs];
}
