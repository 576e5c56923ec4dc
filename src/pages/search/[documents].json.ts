import type { APIRoute } from 'astro';
import { getBriefing } from '../../archive.ts';
import { searchParts } from '../../exports/search-documents.ts';
import type { SearchPart } from '../../search/document.ts';

export async function getStaticPaths() {
  return searchParts(await getBriefing()).map(({ name, ...part }) => ({
    params: { documents: name.replace(/\.json$/u, '') },
    props: part satisfies SearchPart,
  }));
}

export const GET: APIRoute<SearchPart> = ({ props }) => Response.json(props);
