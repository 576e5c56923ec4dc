import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AstroError } from 'astro/errors';
import type { Loader } from 'astro/loaders';
import type { Message } from '../diagnostics/message.ts';
import { sortMessages } from '../diagnostics/message.ts';
import { formatReport } from '../diagnostics/report.ts';
import type { Account } from '../record/account.ts';
import type { Move } from '../record/move.ts';
import type { Records } from '../record/records.ts';
import type { Statement } from '../record/statement.ts';
import { contentDirectory, readBriefing } from './read-briefing.ts';
import { toRecords } from './to-records.ts';

/**
 * The loader of one collection. The content folder is read and judged whole, once for all collections; where anything is
 * wrong, everything that is wrong is reported together and nothing is stored.
 */
export function briefingLoader(collection: keyof Records): Loader {
  return {
    name: `briefing/${collection}`,
    load: async ({ store, parseData, logger, watcher }) => {
      const directory = contentDirectory();
      const refresh = async () => {
        const records = currentRecords(directory);
        store.clear();
        for (const entry of entriesOf(records, collection)) {
          store.set({ id: entry.id, data: await parseData({ id: entry.id, data: { ...entry.data } }) });
        }
        if (collection === 'accounts') for (const line of coverageLines(records)) logger.info(line);
      };
      await refresh();
      watcher?.add(directory);
      watcher?.on('all', (_event, path) => {
        if (path.startsWith(directory)) refresh().catch((error: unknown) => logger.error(String(error)));
      });
    },
  };
}

let last: { signature: string; records: Records } | { signature: string; error: Error } | null = null;

/** The records of the folder as it is now; every collection of one pass gets the same. */
function currentRecords(directory: string): Records {
  const signature = signatureOf(directory);
  if (last?.signature !== signature) last = { signature, ...read(directory) };
  if ('error' in last) throw last.error;
  return last.records;
}

function read(directory: string): { records: Records } | { error: Error } {
  const result = readBriefing(directory);
  return result.messages.length > 0 ? { error: contentError(result.messages) } : { records: toRecords(result) };
}

function contentError(messages: readonly Message[]): Error {
  const place = sortMessages(messages)[0]?.place;
  const location = place?.type === 'source' ? { file: place.file, line: place.line, column: place.column } : undefined;
  return Object.assign(new AstroError(`The content has faults; nothing was built.\n\n${formatReport(messages)}`), {
    loc: location,
  });
}

function signatureOf(directory: string): string {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const { mtimeMs, size } = statSync(path);
      return `${path}:${mtimeMs}:${size}`;
    })
    .sort()
    .join('\n');
}

/** What the store keeps under which id: the meeting is the only record of its kind, and a move goes by its old address. */
function entriesOf(records: Records, collection: keyof Records): { id: string; data: object }[] {
  const value = records[collection];
  if (!Array.isArray(value)) return [{ id: collection, data: value }];
  return value.map((data: { id: string } | Move) => ({ id: 'id' in data ? data.id : data.from, data }));
}

function coverageLines({ accounts, statements }: Records): string[] {
  return accounts.map(({ id, name, coverage }: Account) => {
    const count = statements.filter(({ account }: Statement) => account === id).length;
    return `${name} (${id}): ${count} statements cover ${(coverage * 100).toFixed(1)} % of its characters`;
  });
}
