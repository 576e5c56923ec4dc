import type { APIRoute } from 'astro';
import { getRecords } from '../../archive.ts';
import { dataTexts } from '../../exports/data-files.ts';

export const GET: APIRoute = async () =>
  new Response(dataTexts['statements.csv'](await getRecords()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
