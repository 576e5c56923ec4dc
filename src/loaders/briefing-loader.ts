import { AstroError } from 'astro/errors';
import type { Loader } from 'astro/loaders';
import { contentDirectory, shown } from '../chosen-briefing.ts';
import type { Message } from '../diagnostics/message.ts';
import { formatAnnotations, formatReport } from '../diagnostics/report.ts';
import type { Account } from '../record/account.ts';
import type { Records } from '../record/records.ts';
import type { Statement } from '../record/statement.ts';
import { listFolder } from './content-folder.ts';
import { duringEditing } from './live-content.ts';
import { readBriefing } from './read-briefing.ts';
import { sourceOf } from './source-of.ts';
import { toRecords } from './to-records.ts';

/**
 * The loader of one collection. The content folder is read and judged whole, once for all collections; where anything is
 * wrong, everything that is wrong is reported together and nothing is stored. A build then ends; while content is being edited,
 * the last good records stay.
 */
export function briefingLoader(collection: keyof Records): Loader {
  return {
    name: `briefing/${collection}`,
    load: async ({ store, parseData, logger, watcher, refreshContextData }) => {
      const editing = watcher !== undefined;
      const { records, messages } = currentContent(contentDirectory(), editing);
      if (!records) {
        if (editing) return;
        throw contentError(messages);
      }
      store.clear();
      for (const entry of entriesOf(records, collection)) {
        store.set({ id: entry.id, data: await parseData({ id: entry.id, data: { ...entry.data } }) });
      }
      (refreshContextData?.['stored'] as Set<string> | undefined)?.add(collection);
      if (collection === 'accounts') for (const line of logLines(records)) logger.info(line);
    },
  };
}

interface Content {
  readonly messages: readonly Message[];
  /** Null where the messages say why. */
  readonly records: Records | null;
}

let last: ({ signature: string } & Content) | null = null;

/** The content as it is now; every collection of one pass gets the same. */
function currentContent(directory: string, editing: boolean): Content {
  const signature = signatureOf(directory);
  if (last?.signature === signature) return last;
  const result = readBriefing(directory);
  const messages = result.messages.filter(({ rule }) => !editing || !duringEditing.has(rule));
  last = { signature, messages, records: messages.length > 0 ? null : toRecords(result) };
  return last;
}

/** The error that ends a build: the whole report, and no trace of code, since the code is not at fault. */
function contentError(messages: readonly Message[]): Error {
  if (process.env['GITHUB_ACTIONS']) console.log(formatAnnotations(messages));
  const colour = process.stderr.isTTY && !process.env['NO_COLOR'];
  const error = new AstroError(`The content has faults; nothing was built.\n\n${formatReport(messages, { colour, sourceOf })}`);
  error.stack = '';
  return error;
}

/** What changes when a file does, or what keeps it from being read. */
function signatureOf(directory: string): string {
  const { files, faults } = listFolder(directory);
  return JSON.stringify([files.map(({ path, stats: { mtimeMs, size } }) => [path, mtimeMs, size]), faults]);
}

/** What the store keeps under which id: the meeting is the only record of its kind. */
function entriesOf(records: Records, collection: keyof Records): { id: string; data: object }[] {
  const value = records[collection];
  return Array.isArray(value) ? value.map((data: { id: string }) => ({ id: data.id, data })) : [{ id: collection, data: value }];
}

/** Which briefing this is, and how much of each account stands in a statement. */
function logLines({ summit, accounts, statements }: Records): string[] {
  const byAccount = Map.groupBy(statements, ({ account }: Statement) => account);
  const coverage = accounts.map(({ id, name, coverage }: Account) => {
    const count = byAccount.get(id)?.length ?? 0;
    return `${name} (${id}): ${count} statements cover ${(coverage * 100).toFixed(1)}% of its characters`;
  });
  return [`${shown(contentDirectory())}/, ${summit.name}${summit.draft ? ' (draft)' : ''}`, ...coverage];
}
