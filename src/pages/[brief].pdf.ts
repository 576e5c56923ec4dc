import type { APIRoute } from 'astro';
import { getBriefing } from '../archive.ts';
import { printedBriefName, readPrintedBrief } from '../exports/printed-brief.ts';

/** The brief as a PDF, at one address, or at none while it is not of this edition. */
export async function getStaticPaths() {
  const { summit } = await getBriefing();
  const pdf = readPrintedBrief(summit.edition);
  return pdf ? [{ params: { brief: printedBriefName.replace('.pdf', '') }, props: { pdf } }] : [];
}

export const GET: APIRoute<{ pdf: Buffer }> = ({ props: { pdf } }) =>
  new Response(new Uint8Array(pdf), { headers: { 'Content-Type': 'application/pdf' } });
