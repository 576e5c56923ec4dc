import { readFileSync } from 'node:fs';

/** A content file's text, for the source lines of a report; null where it cannot be read. */
export function readSourceLines(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
