/** A run of characters in one style. */
export interface Run {
  readonly text: string;
  readonly style: 'plain' | 'emphasis' | 'strong';
}

/** What a block was in its file. An account has only the first two; it holds the others as plain paragraphs. */
export type BlockKind =
  'paragraph' | 'headline' | 'heading' | 'list item' | 'table row' | 'block quotation' | 'note' | 'caption' | 'preformatted text';

/** A block of a file: what stands between two blank lines, or in one element. Its text is verbatim except for white space. */
export interface Block {
  readonly kind: BlockKind;
  readonly runs: readonly Run[];
  /** Whether the block belongs to the article, as far as the form of the file shows. */
  readonly isArticle: boolean;
}

/** What was read of a file. */
export interface Extract {
  /** All blocks, in their order. */
  readonly blocks: readonly Block[];
  /** What the file says of its language, as a BCP 47 tag; null if it says nothing, as below. */
  readonly language: string | null;
  /** The address at which the file says it was published. */
  readonly address: string | null;
  /** Who published it, as the file says. */
  readonly publisher: string | null;
  /** The day on which it was published, as the file says, as an ISO date. */
  readonly published: string | null;
  /** What the file holds and no account can, in words, such as pictures. */
  readonly losses: readonly string[];
}

/** The characters of a block. */
export function textOf({ runs }: Block): string {
  return runs.map(({ text }) => text).join('');
}

/** A block without white space at its ends; null if it holds nothing else. */
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
