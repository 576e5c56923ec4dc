import { inQuotationMarks } from '../comparison/quotation-marks.ts';
import type { ReportedStatement } from '../comparison/cite.ts';
import { editionWords, placeWords, voiceWords } from '../comparison/wording.ts';
import { absolute, links } from '../links.ts';
import type { Summit } from '../record/summit.ts';

/** How to cite a page of the site. No access date: the edition says which text was read. */
export function citePage(summit: Summit, title: string, path: string): string {
  const { name } = summit;
  return `${title === name ? name : `${inQuotationMarks(title)}, ${name}`}, ${editionWords(summit)}, ${absolute(path)}`;
}

/** How to cite a statement: who, as reported by which account, where in it and how; then what proves the words. */
export function citeStatement(summit: Summit, reported: ReportedStatement): string {
  const { statement, account } = reported;
  const source = `${voiceWords(reported)}, ${inQuotationMarks(account.title)}, ${placeWords(statement)}`;
  return `${source}; text fingerprint ${statement.fingerprint}; ${summit.name}, ${editionWords(summit)}, ${absolute(links.statement(statement.id))}`;
}
