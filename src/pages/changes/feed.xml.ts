import type { APIRoute } from 'astro';
import { getBriefing } from '../../archive.ts';
import { atomFeed } from '../../exports/atom.ts';

export const GET: APIRoute = async () => {
  return new Response(atomFeed(await getBriefing()), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
