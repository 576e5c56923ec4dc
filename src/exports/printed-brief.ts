import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDirectory } from '../chosen-briefing.ts';

/** The brief as a PDF, in the content folder that it was made of. `npm run brief:pdf` prints it. */
export const printedBriefName = 'brief.pdf';

/** The last line of the PDF, which says of which edition it was made. PDF readers ignore comments. */
export function editionMark(edition: string): string {
  return `%edition ${edition}\n`;
}

/** The PDF if it was made of this edition, else null. A PDF of another edition is neither linked nor published. */
export function readPrintedBrief(edition: string): Buffer | null {
  const path = join(contentDirectory(), printedBriefName);
  const pdf = existsSync(path) ? readFileSync(path) : null;
  return pdf?.toString('latin1').endsWith(editionMark(edition)) ? pdf : null;
}
