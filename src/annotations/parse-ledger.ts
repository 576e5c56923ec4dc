import type { Place } from '../record/place.ts';

/** One line of the ledger: a published address, the seal of the statement there, and where it moved. */
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
 * Reads the ledger of addresses. Each line has one address, from the root of the site and with its fragment. The address of a statement’s
 * page has the statement’s seal behind it, and `old -> new` says where an address moved. Empty lines and lines that begin with `# ` are
 * skipped.
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
