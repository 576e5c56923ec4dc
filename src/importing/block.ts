/** A run of characters that are set alike. */
export interface Run {
  readonly text: string;
  readonly style: 'plain' | 'emphasis' | 'strong';
}

/** What a block was in the file it comes from. An account holds all but the first two as plain paragraphs. */
export type BlockKind =
  'paragraph' | 'headline' | 'heading' | 'list item' | 'table row' | 'block quotation' | 'note' | 'caption' | 'preformatted text';

/** One block of a file: what stands between two blank lines, or in one element. Its text is verbatim but for white space. */
export interface Block {
  readonly kind: BlockKind;
  readonly runs: readonly Run[];
  /** Whether the block belongs to the article, as far as the form of the file shows. */
  readonly isArticle: boolean;
}

/** What was read of a file. */
export interface Extract {
  /** All blocks, in the order in which they stand. */
  readonly blocks: readonly Block[];
  /** The language that the file says it is in, as a BCP 47 tag; null where it does not say. */
  readonly language: string | null;
  /** The address that the file says it was published at; null where it does not say. */
  readonly address: string | null;
  /** Who the file says has published it; null where it does not say. */
  readonly publisher: string | null;
  /** The day on which the file says that it was published, as an ISO date; null where it does not say. */
  readonly published: string | null;
  /** What the file holds and no account can, in words: pictures, for one. */
  readonly losses: readonly string[];
}

/** The characters of a block. */
export function textOf({ runs }: Block): string {
  return runs.map(({ text }) => text).join('');
}

/** A block without white space at its ends; null where nothing else is in it. */
export function trimmed(block: Block): Block | null {
  const runs = block.runs.filter(({ text }) => text !== '');
  const first = runs.findIndex(({ text }) => text.trim() !== '');
  const last = runs.findLastIndex(({ text }) => text.trim() !== '');
  if (first === -1) return null;
  const inner = runs.slice(first, last + 1).map((run, index, { length }) => {
    const start = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === length - 1 ? start.trimEnd() : start };
  });
  return { ...block, runs: inner };
}
