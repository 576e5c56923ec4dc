import { stringify } from 'yaml';

/**
 * Writes an entry into a file whose entries stand newest first: below the comments at its head, and above the other entries.
 *
 * @param source the text of the file so far; null if there is none
 * @param heading the comments that a new file begins with
 */
export function prependEntry(source: string | null, heading: string, entry: object): string {
  const lines = (source ?? heading).trim().split('\n');
  const first = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  const end = first === -1 ? lines.length : first;
  const [comments, entries] = [lines.slice(0, end), lines.slice(end)].map((part) => part.join('\n').trimEnd());
  const written = stringify([entry], { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
  return `${comments}\n\n${written}${entries && `\n${entries}\n`}`;
}
