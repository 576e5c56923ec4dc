import { AstroError } from 'astro/errors';
import type { Loader } from 'astro/loaders';
import { contentDirectory, shown } from '../chosen-briefing.ts';
import type { Message } from '../diagnostics/message.ts';
import { formatAnnotations, formatReport } from '../diagnostics/report.ts';
import type { Account } from '../record/account.ts';
import type { Records } from '../record/records.ts';
import type { Statement } from '../record/statement.ts';
import { duringEditing } from './live-content.ts';
import { readBriefing } from './read-briefing.ts';
import { sourceOf } from './source-of.ts';
import { toRecords } from './to-records.ts';

/** The one entry of the collection. */
const id = 'briefing';

/**
 * Loads the briefing. The content folder is read and judged whole; where anything is wrong, everything that is wrong is reported
 * together and nothing is stored. A build then ends; while content is being edited, the last good records stay.
 */
export const briefingLoader: Loader = {
  name: 'briefing',
  load: async ({ store, parseData, logger, watcher, refreshContextData }) => {
    const editing = watcher !== undefined;
    const { records, messages } = readContent(contentDirectory(), editing);
    if (!records) {
      if (editing) return;
      throw contentError(messages);
    }
    store.clear();
    store.set({ id, data: await parseData({ id, data: { ...records } }) });
    (refreshContextData?.['stored'] as Set<string> | undefined)?.add(id);
    for (const line of logLines(records)) logger.info(line);
  },
};

interface Content {
  readonly messages: readonly Message[];
  /** Null where the messages say why. */
  readonly records: Records | null;
}

function readContent(directory: string, editing: boolean): Content {
  const result = readBriefing(directory);
  const messages = result.messages.filter(({ rule }) => !editing || !duringEditing.has(rule));
  return { messages, records: messages.length > 0 ? null : toRecords(result) };
}

/** The error that ends a build: the whole report, and no trace of code, since the code is not at fault. */
function contentError(messages: readonly Message[]): Error {
  if (process.env['GITHUB_ACTIONS']) console.log(formatAnnotations(messages));
  const colour = process.stderr.isTTY && !process.env['NO_COLOR'];
  const error = new AstroError(`The content has faults; nothing was built.\n\n${formatReport(messages, { colour, sourceOf })}`);
  error.stack = '';
  return error;
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
