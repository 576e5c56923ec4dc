import type { APIRoute } from 'astro';
import { getRecords } from '../../archive.ts';
import { searchParts } from '../../exports/search-documents.ts';
import type { SearchDocument } from '../../search/document.ts';

interface Props {
  readonly documents: readonly SearchDocument[];
}

export async function getStaticPaths() {
  return searchParts(await getRecords()).map(({ name, documents }) => ({
    params: { documents: name.replace(/\.json$/u, '') },
    props: { documents } satisfies Props,
  }));
}

export const GET: APIRoute<Props> = ({ props: { documents } }) => Response.json(documents);
