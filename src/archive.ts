import { getCollection } from 'astro:content';
import type { Records } from './record/records.ts';

let records: Promise<Records> | null = null;

/**
 * Everything that is stored of the briefing, each list in the order in which readers meet it. The collections are read once
 * a build; while content is being edited, at every call.
 */
export function getRecords(): Promise<Records> {
  if (import.meta.env.DEV) return readRecords();
  records ??= readRecords();
  return records;
}

async function readRecords(): Promise<Records> {
  const [summit, accounts, speakers, agreements, matters, statements, references, names] = await Promise.all([
    getCollection('summit'),
    getCollection('accounts'),
    getCollection('speakers'),
    getCollection('agreements'),
    getCollection('matters'),
    getCollection('statements'),
    getCollection('references'),
    getCollection('names'),
  ]);
  const [meeting] = summit;
  if (!meeting) throw nothingStored();
  // The store keeps entries by id, whatever their order was.
  const dataOf = <T>(entries: readonly { data: T }[]) => entries.map(({ data }) => data);
  const numbers = new Map(accounts.map(({ data }) => [data.id, data.number]));
  const numberOf = (account: string) => numbers.get(account) ?? 0;
  return {
    summit: meeting.data,
    accounts: dataOf(accounts).sort((a, b) => a.number - b.number),
    speakers: dataOf(speakers).sort((a, b) => a.order - b.order),
    agreements: dataOf(agreements).sort((a, b) => a.number - b.number),
    matters: dataOf(matters).sort((a, b) => a.order - b.order),
    statements: dataOf(statements).sort(
      (a, b) => numberOf(a.account) - numberOf(b.account) || a.start - b.start || b.end - a.end,
    ),
    references: dataOf(references),
    names: dataOf(names).sort((a, b) => a.heading.localeCompare(b.heading, 'en')),
  };
}

/** What `astro dev` says that was begun with faults in the content: then no good records are kept. The code is not at fault. */
function nothingStored(): Error {
  const error = new Error('Unexpected lack of stored content, expected content without fault; the terminal says what to mend');
  error.stack = '';
  return error;
}
