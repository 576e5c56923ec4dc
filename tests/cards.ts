import { readFileSync } from 'node:fs';
import { readTokens } from '../src/cards/tokens.ts';
import { readBriefing } from '../src/loaders/read-briefing.ts';
import { toRecords } from '../src/loaders/to-records.ts';
import type { Records } from '../src/record/records.ts';

/** The colours of the site. */
export const tokens = readTokens(readFileSync('src/styles/global.css', 'utf8'));

/** The records of the content in a folder. */
export function recordsOf(directory: string): Records {
  return toRecords(readBriefing(directory));
}
