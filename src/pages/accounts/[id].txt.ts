import type { APIRoute } from 'astro';
import { getRecords } from '../../archive.ts';
import { filesMoved } from '../../comparison/moves.ts';
import { plainText } from '../../exports/briefing-json.ts';
import type { Account } from '../../record/account.ts';

/** A text that has moved is served at its old address too: a plain file cannot redirect. */
export async function getStaticPaths() {
  const { accounts, summit } = await getRecords();
  const moved = filesMoved(summit.moves, '/accounts/', '.txt').flatMap(({ oldId, id }) => {
    const account = accounts.find((candidate) => candidate.id === id);
    return account ? [{ id: oldId, account }] : [];
  });
  return [...accounts.map((account) => ({ id: account.id, account })), ...moved].map(({ id, account }) => ({
    params: { id },
    props: { account },
  }));
}

export const GET: APIRoute<{ account: Account }> = ({ props }) =>
  new Response(plainText(props.account), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
