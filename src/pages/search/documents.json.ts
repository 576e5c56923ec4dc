import type { APIRoute } from 'astro';
import { getRecords } from '../../archive.ts';
import { searchDocuments } from '../../exports/search-documents.ts';

export const GET: APIRoute = async () => Response.json(searchDocuments(await getRecords()));
