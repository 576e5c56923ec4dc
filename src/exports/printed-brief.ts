import { existsSync, readFileSync } from 'node:fs';

/** Where the brief stands as a PDF, made by `npm run brief:pdf`: Astro copies the folder into the site. */
export const printedBriefFile = 'public/brief.pdf';

/** The last line of the PDF: which edition it was made of. PDF readers pass over comments. */
export function editionMark(edition: string): string {
  return `%edition ${edition}\n`;
}

/** Whether the PDF is there and was made of this edition: one of another is neither linked nor published. */
export function isBriefPrinted(edition: string): boolean {
  return existsSync(printedBriefFile) && readFileSync(printedBriefFile, 'latin1').endsWith(editionMark(edition));
}
