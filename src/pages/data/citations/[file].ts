import type { APIRoute } from 'astro';
import { getBriefing } from '../../../archive.ts';
import { type CslItem, cslItems } from '../../../exports/citations/csl.ts';
import { citationEndings, type CitationFormat, exportCitation } from '../../../exports/citations/formats.ts';

interface Props {
  readonly item: CslItem;
  readonly format: CitationFormat;
}

export async function getStaticPaths() {
  return cslItems(await getBriefing()).flatMap((item) =>
    citationEndings.map((format) => ({ params: { file: `${item.id}.${format}` }, props: { item, format } satisfies Props })),
  );
}

export const GET: APIRoute<Props> = ({ props: { item, format } }) => new Response(exportCitation(item, format));
