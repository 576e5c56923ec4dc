import { readBriefing } from '../src/loaders/read-briefing.ts';
import { toRecords } from '../src/loaders/to-records.ts';
import type { Records } from '../src/record/records.ts';

/** The records of the content in a folder. */
export function recordsOf(directory: string): Records {
  return toRecords(readBriefing(directory));
}
