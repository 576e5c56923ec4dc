import { stringify } from 'csv-stringify/sync';
import type { Briefing } from '../record/briefing.ts';
import { statementJson } from './briefing-json.ts';
import type { StatementJson } from './briefing-schema.ts';

/** The columns of `statements.csv` in their order: the fields of a statement as `briefing.json` names them, and the edition. */
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
 * The statements as CSV: a line of names, then one record for each statement, in the order of `briefing.json`. Lists of ids are joined
 * by spaces, and lists of words by {@link joinList}. An empty field means null. Every text stands in quotation marks.
 *
 * A field may begin with a character that makes a spreadsheet read it as a formula. It is written as it is nevertheless: a mark before
 * it would stand in no account, and the fingerprint would no longer fit. The data page says how to import the file.
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

/** Joins texts by `|`. Within a text, `|` is written `\|`, and a backslash `\\`. */
export function joinList(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll(/[\\|]/gu, '\\$&')).join('|');
}
