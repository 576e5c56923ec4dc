/** A source of whole numbers from 0 to below a bound. */
export type Random = (below: number) => number;

/** Makes a slip in the text of a file; null if it finds no place for it. */
export type MakeSlip = (source: string, random: Random, speakers: readonly string[]) => string | null;

/** A kind of slip. */
export interface Kind {
  /** What happens, in plain words. */
  readonly name: string;
  /** The files in which it happens, by their paths in the content folder. */
  readonly files: RegExp;
  /** Makes a slip. The last argument is the names of the speakers, as prose uses them. */
  readonly make: MakeSlip;
}

/** A slip in one file of one briefing. */
export interface Slip {
  readonly kind: string;
  /** The briefing's folder. */
  readonly folder: string;
  /** The file, by its path in that folder. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}
