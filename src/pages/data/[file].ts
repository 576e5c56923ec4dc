import type { APIRoute } from 'astro';
import { getBriefing } from '../../archive.ts';
import { type DataFile, dataFiles } from '../../exports/data-files.ts';

export async function getStaticPaths() {
  return dataFiles(await getBriefing()).map((file) => ({ params: { file: file.name }, props: file }));
}

export const GET: APIRoute<DataFile> = ({ props: { text, type } }) => new Response(text, { headers: { 'Content-Type': type } });
