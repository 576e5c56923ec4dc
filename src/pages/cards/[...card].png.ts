import type { APIRoute } from 'astro';
import { getRecords } from '../../archive.ts';
import { cachedCard } from '../../cards/card-cache.ts';
import type { Card } from '../../cards/card.ts';
import { cardsMoved, listCards } from '../../cards/list-cards.ts';
import { readTokens } from '../../cards/tokens.ts';
import stylesheet from '../../styles/global.css?raw';

const tokens = readTokens(stylesheet);

export async function getStaticPaths() {
  const records = await getRecords();
  const { all, common } = listCards(records);
  return [...all, ...cardsMoved(records)].map((card) => ({
    params: { card: card.address.slice('/cards/'.length, -'.png'.length) },
    props: { card, common },
  }));
}

/** A card, or the common one where no font has what stands on it: better another picture than boxes for letters. */
export const GET: APIRoute<{ card: Card; common: Card }> = async ({ props: { card, common } }) => {
  const { png, missing } = await cachedCard(card.content, tokens);
  if (missing.length === 0) return picture(png);
  const instead = card.address === common.address ? 'boxes stand for it' : 'the common card stands there instead';
  console.warn(`${card.address}: no font of src/cards/renderer.ts has ${missing.join(' ')}; ${instead}.`);
  return picture((await cachedCard(common.content, tokens)).png);
};

function picture(png: Uint8Array<ArrayBuffer>): Response {
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
}
