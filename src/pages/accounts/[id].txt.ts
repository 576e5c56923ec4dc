import type { APIRoute } from 'astro';
import { getRecords } from '../../archive.ts';
import { plainText } from '../../exports/briefing-json.ts';
import type { Account } from '../../record/account.ts';

export async function getStaticPaths() {
  const { accounts } = await getRecords();
  return accounts.map((account) => ({ params: { id: account.id }, props: { account } }));
}

export const GET: APIRoute<{ account: Account }> = ({ props }) =>
  new Response(plainText(props.account), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
