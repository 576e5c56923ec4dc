import { z } from 'astro/zod';
import { lookup, subjectsOf } from '../../comparison/lookup.ts';
import { inQuotationMarks } from '../../comparison/quotation-marks.ts';
import type { StatementView } from '../../comparison/view-statement.ts';
import { viewStatement } from '../../comparison/view-statement.ts';
import { accountTitle, editionName, isSameName, joinWords, placeWords } from '../../comparison/wording.ts';
import { absolute, links } from '../../links.ts';
import type { Account } from '../../record/account.ts';
import { editionHashSchema } from '../../record/edition.ts';
import type { Briefing } from '../../record/briefing.ts';
import type { Subject } from '../../record/subject.ts';
import type { Summit } from '../../record/summit.ts';
import { asReportedIn, describeReport } from '../cite.ts';

/**
 * What a reference manager keeps of a page: an item of CSL-JSON 1.0.2. It names no author, because the page reports what accounts say
 * that others said. It names no day of access, because the edition says which text was read.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export const cslItemSchema = z.strictObject({
  /** Unique within the site. The files in which the record is downloaded are named by it. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  type: z.literal('webpage'),
  title: z.string().min(1),
  /** The site's name. */
  'container-title': z.string().min(1),
  /** The day on which the edition was published: year, month, day. A draft has none. */
  issued: z.strictObject({ 'date-parts': z.tuple([z.tuple([z.int(), z.int(), z.int()])]) }).optional(),
  /** The permalink, at the site's public address. */
  URL: z.url(),
  /** The language of the title, as a BCP 47 tag. Styles decide by it on the capitals of the title. */
  language: z.string().min(2),
  /** The edition. */
  version: editionHashSchema,
  /** What the page rests on, and how the words were reported. */
  note: z.string().min(1),
});

export type CslItem = z.output<typeof cslItemSchema>;

/** A record for each page that has one: the briefing, its agreements and matters, accounts and statements. */
export function cslItems(briefing: Briefing): CslItem[] {
  return [
    briefingItem(briefing),
    ...subjectsOf(briefing).map((subject) => subjectItem(briefing, subject)),
    ...briefing.accounts.map((account) => accountItem(briefing.summit, account)),
    ...briefing.statements.map((statement) => statementItem(briefing.summit, viewStatement(briefing, statement))),
  ];
}

/** The item of the briefing as a whole. */
export function briefingItem({ summit, accounts }: Briefing): CslItem {
  return item(summit, {
    id: 'briefing',
    title: summit.title,
    URL: links.home(),
    note: `Statements as reported in ${nameAccounts(accounts)}, side by side`,
  });
}

/** The item of an agreement or matter. Its note names the accounts that have something on it. */
export function subjectItem(briefing: Briefing, subject: Subject): CslItem {
  const { statementsOn } = lookup(briefing);
  const used = new Set(subject.points.flatMap(({ id }) => statementsOn(`${subject.id}/${id}`).map(({ account }) => account)));
  return item(briefing.summit, {
    id: `${subject.type}-${subject.id}`,
    title: subject.title,
    URL: links.subject(subject),
    note: `Statements as reported in ${nameAccounts(briefing.accounts.filter(({ id }) => used.has(id)))}, side by side`,
  });
}

/** The item of an account as it stands on the site, in the language of its headline. */
export function accountItem(summit: Summit, account: Account): CslItem {
  const { id, name, language, digest } = account;
  const publisher = account.publisher ?? 'unknown';
  return item(summit, {
    id: `account-${id}`,
    title: accountTitle(account),
    URL: links.account(id),
    language,
    note: [
      `The text of ${nameAccounts([account])}, word for word`,
      ...(isSameName(name, publisher) ? [] : [`its publisher is ${publisher}`]),
      `text fingerprint ${digest.slice(0, 8)}`,
    ].join('; '),
  });
}

/**
 * The item of a statement. Whoever is reported to have said it stands in the title and in the note, but is not the author, because the
 * sentence is that of the account. The title holds none of its words, because styles change the capitals of titles.
 */
export function statementItem(summit: Summit, view: StatementView): CslItem {
  const { statement, account, speakers } = view;
  const [first] = view.points;
  const source = `${asReportedIn(speakers)}${nameAccounts([account])}`;
  return item(summit, {
    id: `statement-${statement.id}`,
    title: `${describeReport(view)}${first ? `: ${first.point.question}` : ''}`,
    URL: links.statement(statement.id),
    note: `${source}, ${placeWords(statement)}; text fingerprint ${statement.fingerprint}`,
  });
}

/**
 * The day on which the present edition was published, as an ISO date.
 *
 * @throws Error if nothing was published
 */
export function editionDate({ edition, editions }: Summit): string {
  const entry = editions.find((candidate) => candidate.edition === edition) ?? editions[0];
  if (!entry) throw new Error(`No entry gives the date of edition ${edition}`);
  return entry.date;
}

function item(summit: Summit, own: Pick<CslItem, 'id' | 'title' | 'URL' | 'note'> & Partial<CslItem>): CslItem {
  return {
    type: 'webpage',
    'container-title': summit.name,
    ...issued(summit),
    language: summit.language,
    version: summit.edition,
    ...own,
    URL: absolute(own.URL),
    note: `${own.note}; ${summit.name}, ${editionName(summit)}`,
  };
}

function issued(summit: Summit): Pick<CslItem, 'issued'> {
  if (summit.draft) return {};
  const [year = 0, month = 0, day = 0] = editionDate(summit).split('-').map(Number);
  return { issued: { 'date-parts': [[year, month, day]] } };
}

/** Names accounts, with their headlines. */
function nameAccounts(accounts: readonly Account[]): string {
  return joinWords(accounts.map(({ name, title }) => (isSameName(name, title) ? name : `${name}, ${inQuotationMarks(title)}`)));
}
