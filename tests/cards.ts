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

/** What a PNG says of itself in its first chunk; null where the bytes are not those of a PNG. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  const buffer = Buffer.from(bytes);
  if (buffer.toString('latin1', 0, 8) !== '\u0089PNG\r\n\u001a\n' || buffer.toString('latin1', 12, 16) !== 'IHDR') return null;
  return { width: buffer.readUInt32BE(16), height: buffer.readUInt32BE(20) };
}
