import type { APIRoute } from 'astro';
import { getRecords } from '../../archive.ts';
import { briefingJson } from '../../exports/briefing-json.ts';

export const GET: APIRoute = async () => Response.json(briefingJson(await getRecords()));
