import type { APIRoute } from 'astro';
import { getRecords } from '../../archive.ts';
import { dataTexts } from '../../exports/data-files.ts';

export const GET: APIRoute = async () =>
  new Response(dataTexts['annotations.jsonld'](await getRecords()), { headers: { 'Content-Type': 'application/ld+json' } });
