import { AstroError } from 'astro/errors';
import type { Loader } from 'astro/loaders';
import { contentDirectory, shown } from '../chosen-briefing.ts';
import { isLeftToRecord } from '../diagnostics/message.ts';
import type { Account } from '../record/account.ts';
import type { Briefing } from '../record/briefing.ts';
import type { Statement } from '../record/statement.ts';
import { withoutTrace } from '../without-trace.ts';
import { fullReport } from './full-report.ts';
import { readContent } from './read-content.ts';
import { toBriefing } from './to-briefing.ts';

/** The one entry of the collection. */
const id = 'briefing';

/**
 * Loads the briefing. The content folder is read and judged as a whole. If anything is wrong, everything is reported together and
 * nothing is stored: a build ends, and while content is being edited, the last good briefing stays.
 */
export const briefingLoader: Loader = {
  name: 'briefing',
  load: async ({ store, parseData, logger, watcher, refreshContextData }) => {
    const editing = watcher !== undefined;
    const result = readContent(contentDirectory());
    const messages = result.messages.filter((message) => !editing || !isLeftToRecord(message));
    if (messages.length > 0) {
      if (editing) return;
      const report = fullReport(messages, process.stderr);
      throw withoutTrace(new AstroError(`The content has faults; nothing was built.\n\n${report}`));
    }
    const briefing = toBriefing(result);
    store.clear();
    store.set({ id, data: await parseData({ id, data: { ...briefing } }) });
    (refreshContextData?.['stored'] as Set<string> | undefined)?.add(id);
    for (const line of logLines(briefing)) logger.info(line);
  },
};

/** Says which briefing this is, and how much of each account the statements cover. */
function logLines({ summit, accounts, statements }: Briefing): string[] {
  const byAccount = Map.groupBy(statements, ({ account }: Statement) => account);
  const coverage = accounts.map(({ id, name, coverage }: Account) => {
    const count = byAccount.get(id)?.length ?? 0;
    return `${name} (${id}): ${count} statements cover ${(coverage * 100).toFixed(1)}% of its characters`;
  });
  return [`${shown(contentDirectory())}/, ${summit.name}${summit.draft ? ' (draft)' : ''}`, ...coverage];
}
