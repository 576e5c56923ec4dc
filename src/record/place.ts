/**
 * Where something stands in a file that an editor sees. Lines and columns count from 1; a column counts UTF-16 units, as
 * editors do. What has no place says so; there is no line 0.
 */
export type Place =
  | { readonly type: 'source'; readonly file: string; readonly line: number; readonly column: number }
  | { readonly type: 'unavailable'; readonly file: string };

/** A way into a record read from YAML: `['points', 2, 'relation', 'kind']`. */
export type RecordPath = readonly (string | number)[];

/** A record together with the file it came from and the place of each of its parts. */
export interface Sourced<T> {
  readonly id: string;
  readonly file: string;
  readonly record: T;
  /** The place of a part; of the nearest part around it that has one, where it has none itself. */
  readonly placeOf: (path: RecordPath) => Place;
}
