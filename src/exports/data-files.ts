import { links } from '../links.ts';
import type { Records } from '../record/records.ts';
import { annotationsJsonld } from './annotations-jsonld.ts';
import { briefingJson, plainText } from './briefing-json.ts';
import { briefingJsonSchema } from './briefing-schema.ts';
import { statementsCsv } from './statements-csv.ts';

/** A file for programs: where it stands, what it is, and the bytes that are served. */
export interface DataFile {
  readonly name: string;
  readonly href: string;
  /** The form it has, as people call it. */
  readonly form: string;
  /** What it holds, in a sentence. */
  readonly holds: string;
  readonly text: string;
}

/** The text of each file below `/data/`, by its name. */
export const dataTexts = {
  'briefing.json': (records: Records) => JSON.stringify(briefingJson(records)),
  'briefing.schema.json': () => `${JSON.stringify(briefingJsonSchema(), null, 2)}\n`,
  'statements.csv': statementsCsv,
  'annotations.jsonld': (records: Records) => JSON.stringify(annotationsJsonld(records)),
} as const satisfies Record<string, (records: Records) => string>;

/** How many plain texts are listed; briefing.json names the others too. */
const mostTexts = 20;

/** Everything that is offered to programs: the data files, then the plain text of each account, or of the first of very many. */
export function dataFiles(records: Records): DataFile[] {
  const file = (name: keyof typeof dataTexts, form: string, holds: string) => ({
    name,
    href: links.data(name),
    form,
    holds,
    text: dataTexts[name](records),
  });
  return [
    file(
      'briefing.json',
      'JSON',
      'Everything on the pages: accounts, speakers, agreements, comparisons with their totals, what is not reported, statements.',
    ),
    file('briefing.schema.json', 'JSON Schema', 'The fields of briefing.json, for a validator of draft 2020-12.'),
    file('statements.csv', 'CSV', 'The statements alone, one per row, for a spreadsheet or a statistics program.'),
    file('annotations.jsonld', 'Web Annotation', 'The statements as annotations on the accounts’ pages and plain texts.'),
    ...records.accounts.slice(0, mostTexts).map((account) => ({
      name: `${account.id}.txt`,
      href: links.accountText(account.id),
      form: 'Plain text',
      holds: `The text of ${account.name}. All positions refer to it.`,
      text: plainText(account),
    })),
  ];
}
