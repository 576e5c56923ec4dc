import type { APIRoute } from 'astro';
import { dataTexts } from '../../exports/data-files.ts';

export const GET: APIRoute = () =>
  new Response(dataTexts['briefing.schema.json'](), { headers: { 'Content-Type': 'application/json' } });
