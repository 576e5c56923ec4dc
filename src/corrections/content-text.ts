/** Files by their path in the content folder. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A content folder that is corrected. */
export interface Content {
  readonly files: Files;
  /** What messages call it. */
  readonly name: string;
  /** The paths in it of the files that accounts were imported from. */
  readonly originals: readonly string[];
}

/** A stretch of a file, in UTF-16 units, and what takes its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const byteOrderMark = '\uFEFF';

/** The text of a file, with its line ends as they are; empty if there is no such file. */
export function textOf(files: Files, path: string): string {
  return wholeText(files, path).replace(byteOrderMark, '');
}

/** The bytes of a file after edits of its text. A byte order mark stays. */
export function edited(files: Files, path: string, edits: readonly Edit[]): Uint8Array {
  const start = wholeText(files, path).startsWith(byteOrderMark) ? byteOrderMark : '';
  return new TextEncoder().encode(start + withEdits(textOf(files, path), edits));
}

/** A text after edits, of which no two are to the same stretch. What is inserted at one place keeps its order. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => a.start - b.start)
    .reduceRight((rest, edit) => rest.slice(0, edit.start) + edit.text + rest.slice(edit.end), text);
}

/** The bytes of a file with another text. */
export function rewritten(files: Files, path: string, text: string): Uint8Array {
  return edited(files, path, [{ start: 0, end: textOf(files, path).length, text }]);
}

function wholeText(files: Files, path: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(path) ?? new Uint8Array());
}
