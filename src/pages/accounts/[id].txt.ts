import type { APIRoute } from 'astro';
import { getBriefing } from '../../archive.ts';
import { filesMoved } from '../../comparison/redirects.ts';
import { textsWithdrawn, withdrawnOn } from '../../comparison/withdrawals.ts';

/** A text that has moved is served at its old address, too, because a plain file cannot redirect. A text that was withdrawn says so. */
export async function getStaticPaths() {
  const { accounts, summit } = await getBriefing();
  const moved = filesMoved(summit.redirects, '/accounts/', '.txt').flatMap(({ oldId, id }) => {
    const account = accounts.find((candidate) => candidate.id === id);
    return account ? [{ id: oldId, text: account.text }] : [];
  });
  const withdrawn = textsWithdrawn(summit.withdrawals).map(({ id, withdrawal }) => ({
    id,
    text: `This text was ${withdrawnOn(withdrawal)} ${withdrawal.after}. ${withdrawal.reason}`,
  }));
  const here = accounts.map((account) => ({ id: account.id, text: account.text }));
  return [...here, ...moved, ...withdrawn].map(({ id, text }) => ({ params: { id }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
