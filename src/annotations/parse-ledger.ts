import type { Place } from '../record/place.ts';

/** One line of the ledger: an address that was published, the seal of the statement there, and where it moved, if it did. */
export interface LedgerLine {
  readonly address: string;
  /** For the page of a statement, what was published there, in two times 8 hex digits. */
  readonly seal: string | null;
  readonly movedTo: string | null;
  readonly place: Place;
}

const arrow = ' -> ';
const sealed = /^(\S+) ([0-9a-f]{8}-[0-9a-f]{8})$/u;

/**
 * Reads the ledger of addresses: one a line, from the site's own root, fragments included; the seal of a statement behind its page;
 * `old -> new` says where one moved.
 * Empty lines and lines that begin with `# ` are passed over.
 *
 * @example parseLedger('/a/ -> /b/', 'permalinks.txt') // [{ address: '/a/', seal: null, movedTo: '/b/', … }]
 */
export function parseLedger(source: string, file: string): LedgerLine[] {
  return source.split('\n').flatMap((text, index) => {
    const line = text.trim();
    if (line === '' || line.startsWith('# ')) return [];
    const [left = '', movedTo = null] = line.split(arrow).map((part) => part.trim());
    const [, address = left, seal = null] = sealed.exec(left) ?? [];
    return [{ address, seal, movedTo, place: { type: 'source', file, line: index + 1, column: 1 } }];
  });
}
