import type { APIRoute } from 'astro';
import { getRecords } from '../../archive.ts';
import { atomFeed } from '../../exports/atom.ts';

export const GET: APIRoute = async () => {
  const { summit } = await getRecords();
  return new Response(atomFeed(summit), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
