import { getCollection } from 'astro:content';
import type { Records } from './record/records.ts';

let records: Promise<Records> | null = null;

/**
 * Everything that is stored of the briefing, each list in the order in which readers meet it. It is read once a build; while content
 * is being edited, at every call.
 */
export function getRecords(): Promise<Records> {
  if (import.meta.env.DEV) return readRecords();
  records ??= readRecords();
  return records;
}

async function readRecords(): Promise<Records> {
  const [briefing] = await getCollection('briefing');
  if (!briefing) throw nothingStored();
  return briefing.data;
}

/** What `astro dev` says that was begun with faults in the content: then no good records are kept. The code is not at fault. */
function nothingStored(): Error {
  const error = new Error('Unexpected lack of stored content, expected content without fault; the terminal says what to mend');
  error.stack = '';
  return error;
}
