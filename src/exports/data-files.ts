import { oncePerBriefing } from '../comparison/lookup.ts';
import { subjectKinds } from '../comparison/subject-kinds.ts';
import { links } from '../links.ts';
import type { DataFileName } from '../record/address.ts';
import { dataFileNames } from '../record/address.ts';
import type { Briefing } from '../record/briefing.ts';
import { annotationsJsonld } from './annotations-jsonld.ts';
import { briefingJson } from './briefing-json.ts';
import { briefingJsonSchema } from './briefing-schema.ts';
import { statementsCsv } from './statements-csv.ts';

/** A file for programs: where it stands, what it is, and its text as it is served. */
export interface DataFile {
  readonly name: string;
  readonly href: string;
  /** Its media type. */
  readonly type: string;
  /** What people call its format. */
  readonly form: string;
  /** What it holds, in a sentence. */
  readonly holds: string;
  readonly text: string;
}

/** How a file is described and written for a briefing. */
interface DataFormat extends Pick<DataFile, 'type' | 'form'> {
  readonly holds: (briefing: Briefing) => string;
  readonly write: (briefing: Briefing) => string;
}

const files: Readonly<Record<DataFileName, DataFormat>> = {
  'briefing.json': {
    type: 'application/json',
    form: 'JSON',
    holds: (briefing) =>
      `Everything on the pages: accounts, speakers, ${subjectKinds(briefing)[0].many}, comparisons with their totals, what is not reported, statements.`,
    write: (briefing) => JSON.stringify(briefingJson(briefing)),
  },
  'briefing.schema.json': {
    type: 'application/json',
    form: 'JSON Schema',
    holds: () => 'The fields of briefing.json, for a validator of draft 2020-12.',
    write: () => `${JSON.stringify(briefingJsonSchema(), null, 2)}\n`,
  },
  'statements.csv': {
    type: 'text/csv; charset=utf-8',
    form: 'CSV',
    holds: () => 'The statements alone, one per row, for a spreadsheet or a statistics program.',
    write: statementsCsv,
  },
  'annotations.jsonld': {
    type: 'application/ld+json',
    form: 'Web Annotation',
    holds: () => 'The statements as annotations on the accounts’ pages and plain texts.',
    write: (briefing) => JSON.stringify(annotationsJsonld(briefing)),
  },
};

/** How many plain texts are listed. briefing.json names them all. */
const textLimit = 20;

/** The files below `/data/`. */
export const dataFiles = oncePerBriefing((briefing): readonly DataFile[] =>
  dataFileNames.map((name) => {
    const { holds, write, ...file } = files[name];
    return { ...file, holds: holds(briefing), name, href: links.data(name), text: write(briefing) };
  }),
);

/** The plain texts of the accounts; of many accounts, the first ones. */
export function textFiles(briefing: Briefing): DataFile[] {
  return briefing.accounts.slice(0, textLimit).map((account) => ({
    name: `${account.id}.txt`,
    href: links.accountText(account.id),
    type: 'text/plain; charset=utf-8',
    form: 'Plain text',
    holds: `The text of ${account.name}. All positions refer to it.`,
    text: account.text,
  }));
}
