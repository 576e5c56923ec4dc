import type { APIRoute } from 'astro';
import { getBriefing } from '../archive.ts';
import { printedBriefName, readPrintedBrief } from '../exports/printed-brief.ts';

/** Serves the brief as a PDF if one was made of this edition, else nothing. */
export async function getStaticPaths() {
  const { summit } = await getBriefing();
  const pdf = readPrintedBrief(summit.edition);
  return pdf ? [{ params: { brief: printedBriefName.replace('.pdf', '') }, props: { pdf } }] : [];
}

export const GET: APIRoute<{ pdf: Buffer }> = ({ props: { pdf } }) =>
  new Response(new Uint8Array(pdf), { headers: { 'Content-Type': 'application/pdf' } });
