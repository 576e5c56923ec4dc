import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { keep, keptFolder, readKept } from '../kept-files.ts';
import type { CardContent } from './card.ts';
import type { DrawnCard } from './draw-card.ts';
import { drawCard } from './draw-card.ts';
import { rendererVersion, startRenderer } from './renderer.ts';
import type { Tokens } from './tokens.ts';

/** The name of a card in the cache: a hash of what is on it, of its colours and of what draws it. */
export function cardKey(content: CardContent, tokens: Tokens): string {
  return createHash('sha256')
    .update(JSON.stringify([content, tokens, rendererVersion()]))
    .digest('hex');
}

/**
 * A card from the cache, or drawn and put there. One with a character that no font has is not kept, so that each build says so.
 *
 * @param draw how a card is drawn that is not there
 */
export async function cachedCard(
  content: CardContent,
  tokens: Tokens,
  folder: string = keptFolder('cards'),
  draw: (content: CardContent, tokens: Tokens) => Promise<DrawnCard> = async (...card) =>
    drawCard(await startRenderer(), ...card),
): Promise<DrawnCard> {
  const path = join(folder, `${cardKey(content, tokens)}.png`);
  const kept = readWhole(path);
  if (kept) return { png: kept, missing: [] };
  const drawn = await draw(content, tokens);
  if (drawn.missing.length === 0) keep(path, drawn.png);
  return drawn;
}

/** The first and the last bytes of a PNG. */
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const ending = Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);

/** A whole PNG, or null. */
function readWhole(path: string): Uint8Array<ArrayBuffer> | null {
  const bytes = readKept(path);
  const whole = bytes?.subarray(0, signature.length).equals(signature) && bytes.subarray(-ending.length).equals(ending);
  return whole ? new Uint8Array(bytes as Buffer) : null;
}
