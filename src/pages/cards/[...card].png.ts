import type { APIRoute } from 'astro';
import { getBriefing } from '../../archive.ts';
import type { Card } from '../../cards/card.ts';
import { drawCard } from '../../cards/draw-card.ts';
import { cardsMoved, listCards } from '../../cards/list-cards.ts';
import { cardPage } from '../../components/card/card-page.ts';

export async function getStaticPaths() {
  const briefing = await getBriefing();
  // Nobody should share a draft.
  if (briefing.summit.draft) return [];
  const { all, common } = listCards(briefing);
  return [...all, ...cardsMoved(briefing)].map((card) => ({
    params: { card: card.address.slice('/cards/'.length, -'.png'.length) },
    props: { card, common },
  }));
}

/**
 * Serves a card. The common card takes its place if a character is in no font, because another picture is better than boxes for
 * letters, and if a conflict does not fit whole, because what would be left out may be a condition.
 */
export const GET: APIRoute<{ card: Card; common: Card }> = async ({ props: { card, common } }) => {
  const { png, missing, isWhole } = await drawCard(cardPage(card.content));
  const fault =
    missing.length > 0
      ? `no font of src/cards/fonts.ts has ${missing.join(' ')}`
      : !isWhole && card.content.body.kind === 'conflict'
        ? 'the words of the conflict do not fit on it'
        : null;
  if (fault === null) return picture(png);
  const isCommon = card.address === common.address;
  console.warn(`${card.address}: ${fault}${isCommon ? '' : '; the common card stands there instead'}.`);
  return picture(isCommon ? png : (await drawCard(cardPage(common.content))).png);
};

function picture(png: Uint8Array<ArrayBuffer>): Response {
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
}
