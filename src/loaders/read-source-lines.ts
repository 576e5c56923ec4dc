import { readFileSync } from 'node:fs';

/** The text of a content file, for the source lines of a report; null if it cannot be read. */
export function readSourceLines(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
