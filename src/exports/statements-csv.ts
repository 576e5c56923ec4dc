import { stringify } from 'csv-stringify/sync';
import type { Briefing } from '../record/briefing.ts';
import { statementJson } from './briefing-json.ts';
import type { StatementJson } from './briefing-schema.ts';

/** The columns of `statements.csv`, in their order: the fields of a statement by their names in `briefing.json`, and the edition. */
export const csvColumns = [
  'id',
  'account',
  'paragraph',
  'speakers',
  'speechType',
  'attribution',
  'carriedFrom',
  'chain',
  'topics',
  'text',
  'quoted',
  'start',
  'end',
  'prefix',
  'suffix',
  'fingerprint',
  'url',
  'contextUrl',
  'edition',
  'inferredBecause',
  'namedBy',
] as const satisfies readonly (keyof StatementJson | 'edition')[];

/**
 * The statements as CSV: a line of names, then one record a statement, in the order of `briefing.json`. Lists of ids are joined by
 * spaces, lists of words as {@link joinList} does; null is an empty field. Every text stands in quotation marks.
 *
 * A field may begin with a character that makes a spreadsheet read it as a formula. It is written as it is all the same: a mark put
 * before it would be a word that no account has, and the fingerprint would no longer fit. The data page says how to import.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function statementsCsv({ statements, summit: { edition } }: Briefing): string {
  const rows = statements.map(statementJson).map((statement) => ({
    ...statement,
    speakers: statement.speakers.join(' '),
    topics: statement.topics.join(' '),
    chain: joinList(statement.chain),
    quoted: joinList(statement.quoted),
    edition,
  }));
  return stringify(rows, { header: true, columns: [...csvColumns], record_delimiter: '\r\n', quoted_string: true });
}

/** Joins texts by `|`. One that stands in a text itself is written `\|`, and a backslash `\\`. */
export function joinList(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll(/[\\|]/gu, '\\$&')).join('|');
}
