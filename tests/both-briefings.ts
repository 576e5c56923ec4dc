import { readBriefing } from '../src/loaders/read-briefing.ts';
import { toRecords } from '../src/loaders/to-records.ts';
import type { Records } from '../src/record/records.ts';

/** The records of the real briefing and of the invented one, each with the name of its folder. */
export const bothBriefings: readonly [folder: string, records: Records][] = ['content', 'tests/fixtures/briefing'].map(
  (folder) => [folder, toRecords(readBriefing(folder))],
);
