import type { Account } from '../record/account.ts';
import type { Name, NameKind } from '../record/name.ts';
import { nameKindSchema } from '../record/name.ts';
import type { Records } from '../record/records.ts';
import type { Subject } from '../record/subject.ts';
import { lookup, proved, subjectIdsOf, subjectsOf } from './lookup.ts';

/** A paragraph that an entry points to, and the first passage in it that holds the name. */
export interface Locator {
  readonly account: Account;
  readonly paragraph: number;
  /** The statement that holds the name; null where only unmarked text does. */
  readonly statement: string | null;
}

/** An entry of the index: where the accounts name someone or something, by what it is about. */
export interface IndexEntry {
  readonly name: Name;
  readonly groups: readonly { readonly subject: Subject | null; readonly locators: readonly Locator[] }[];
  readonly also: readonly Name[];
}

/** The index of names, by kind: every place where an account names an entry, by what it is about there. */
export function indexNames(records: Records): { kind: NameKind; entries: IndexEntry[] }[] {
  const byId = new Map(records.names.map((name) => [name.id, name]));
  return nameKindSchema.options
    .map((kind) => ({
      kind,
      entries: records.names
        .filter((name) => name.kind === kind)
        .map((name) => ({
          name,
          groups: locate(records, name),
          also: name.also.flatMap((id) => byId.get(id) ?? []),
        })),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function locate(records: Records, name: Name): IndexEntry['groups'] {
  const { byAccount, accounts } = lookup(records);
  const bySubject = new Map<string, Map<string, Locator>>();
  for (const { account, paragraph, start, end } of name.occurrences) {
    const holder = byAccount.get(account)?.findLast((statement) => statement.start <= start && statement.end >= end);
    const locator = { account: proved(accounts, account), paragraph, statement: holder?.id ?? null };
    for (const subject of holder ? subjectIdsOf(holder) : ['']) {
      const locators = bySubject.get(subject) ?? new Map<string, Locator>();
      bySubject.set(subject, locators);
      const key = `${account}#${paragraph}`;
      if (!locators.has(key)) locators.set(key, locator);
    }
  }
  return [...subjectsOf(records), null]
    .map((subject) => ({
      subject,
      locators: [...(bySubject.get(subject?.id ?? '')?.values() ?? [])].sort(
        (a, b) => a.account.number - b.account.number || a.paragraph - b.paragraph,
      ),
    }))
    .filter(({ locators }) => locators.length > 0);
}
