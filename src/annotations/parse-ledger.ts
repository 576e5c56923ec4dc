import type { Place } from '../record/place.ts';

/** One line of the ledger: an address that was published, and where it moved, if it did. */
export interface LedgerLine {
  readonly address: string;
  readonly movedTo: string | null;
  readonly place: Place;
}

const arrow = ' -> ';

/**
 * Reads the ledger of addresses: one a line, from the site's own root, fragments included; `old -> new` says where one moved.
 * Empty lines and lines that begin with `# ` are passed over.
 *
 * @example parseLedger('/a/ -> /b/', 'permalinks.txt') // [{ address: '/a/', movedTo: '/b/', … }]
 */
export function parseLedger(source: string, file: string): LedgerLine[] {
  return source.split('\n').flatMap((text, index) => {
    const line = text.trim();
    if (line === '' || line.startsWith('# ')) return [];
    const [address = '', movedTo = null] = line.split(arrow).map((part) => part.trim());
    return [{ address, movedTo, place: { type: 'source', file, line: index + 1, column: 1 } }];
  });
}
