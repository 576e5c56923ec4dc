import mammoth from 'mammoth';
import type { Extract } from './block.ts';
import { Unusable } from './decode.ts';
import { readHtml } from './read-html.ts';

/**
 * Reads a Word document. All its blocks belong to the article.
 *
 * @throws {Unusable} if the file is no Word document
 * @see https://github.com/mwilliamson/mammoth.js
 */
export async function readDocx(bytes: Uint8Array): Promise<Extract> {
  let html: string;
  let messages: readonly { readonly message: string }[];
  try {
    ({ value: html, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }));
  } catch {
    throw new Unusable('packed file that is no Word document', 'a document saved as .docx');
  }
  const { blocks, losses, ...rest } = readHtml(html);
  // The look of a paragraph is no part of the text.
  const notes = messages.map(({ message }) => message).filter((message) => !/^\S+ (?:paragraph )?style\b/u.test(message));
  return {
    ...rest,
    blocks: blocks.map((block) => ({ ...block, isArticle: true })),
    losses: [...new Set([...losses, ...notes])],
  };
}
