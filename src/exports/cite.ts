import { inQuotationMarks } from '../comparison/quotation-marks.ts';
import type { ReportedStatement } from '../comparison/cite.ts';
import { citeParagraph, editionWords, joinWords, placeWords, reportedAs, voiceWords } from '../comparison/wording.ts';
import { absolute, links } from '../links.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Summit } from '../record/summit.ts';

/** How to cite a page of the site. There is no day of access, because the edition says which text was read. */
export function citePage(summit: Summit, title: string, path: string): string {
  const { name } = summit;
  return `${title === name ? name : `${inQuotationMarks(title)}, ${name}`}, ${editionWords(summit)}, ${absolute(path)}`;
}

/** How to cite a statement: its speakers, its account, its place, how it is reported, and the fingerprint of its words. */
export function citeStatement(summit: Summit, reported: ReportedStatement): string {
  const { statement, account } = reported;
  const source = `${voiceWords(reported)}, ${inQuotationMarks(account.title)}, ${placeWords(statement)}`;
  return `${source}; text fingerprint ${statement.fingerprint}; ${summit.name}, ${editionWords(summit)}, ${absolute(links.statement(statement.id))}`;
}

/** What kind of report a statement is: "Ada Ash, as reported in Account 1 ¶ 5, indirect speech". */
export function describeReport({ statement, account, speakers }: ReportedStatement): string {
  return `${asReportedIn(speakers)}${citeParagraph(account, statement.paragraph)}, ${reportedAs(statement)}`;
}

/** The speakers of a statement before its account: "Ada Ash, as reported in ". It is empty if the account speaks for itself. */
export function asReportedIn(speakers: readonly Speaker[]): string {
  return speakers.length > 0 ? `${joinWords(speakers.map(({ name }) => name))}, as reported in ` : '';
}
