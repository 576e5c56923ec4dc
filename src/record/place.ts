/**
 * A place in a file of the content. Lines and columns count from 1; columns count UTF-16 code units, as text editors do. What has
 * no place says so: there is no line 0.
 */
export type Place =
  | { readonly type: 'source'; readonly file: string; readonly line: number; readonly column: number }
  | { readonly type: 'unavailable'; readonly file: string };

/** A path into a record read from YAML: `['points', 2, 'relation', 'kind']`. */
export type RecordPath = readonly (string | number)[];

/** A record with the file that it comes from and the place of each of its parts. */
export interface Sourced<T> {
  readonly id: string;
  readonly file: string;
  readonly record: T;
  /** The place of a part, or of the nearest part around it that has a place. */
  readonly placeOf: (path: RecordPath) => Place;
}

/** The line and column of an offset in a text, both from 1. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, offset));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
