import { formatDay, joinWords, paragraphWords, reportedAs } from '../comparison/wording.ts';
import { absolute, links } from '../links.ts';
import type { Account } from '../record/account.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Statement } from '../record/statement.ts';
import type { Summit } from '../record/summit.ts';

/** How to cite a page of the site. No access date: the edition says which text was read. */
export function citePage(summit: Summit, title: string, path: string): string {
  const { name } = summit;
  return `${title === name ? name : `“${title}”, ${name}`}, ${editionWords(summit)}, ${absolute(path)}`;
}

/** How to cite a statement: who, as reported by which account, where in it and how; then what proves the words. */
export function citeStatement(
  summit: Summit,
  { statement, account, speakers }: { statement: Statement; account: Account; speakers: readonly Speaker[] },
): string {
  const voice =
    speakers.length > 0 ? `${joinWords(speakers.map((speaker) => speaker.name))}, as reported in ${account.name}` : account.name;
  const place = `“${account.title}”, ${paragraphWords(statement.paragraph)}, ${reportedAs(statement)}`;
  return `${voice}, ${place}; text fingerprint ${statement.fingerprint}; ${summit.name}, ${editionWords(summit)}, ${absolute(links.statement(statement.id))}`;
}

/** Which text was read, and of which day it is. */
function editionWords({ edition, editions }: Summit): string {
  const [newest] = editions;
  return `edition ${edition}${newest ? ` of ${formatDay(newest.date)}` : ''}`;
}
