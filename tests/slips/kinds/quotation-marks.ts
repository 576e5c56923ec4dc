import { pick, replacing } from '../edits.ts';
import { accountWords } from '../parts.ts';
import type { Kind } from '../slip.ts';
import { accounts as files } from './files.ts';

const mark = /[“”„«»"]/gu;

/** Slips in the quotation marks and apostrophes of an account. */
export const quotationMarkKinds: readonly Kind[] = [
  {
    name: 'a quotation mark of an account is curled',
    files,
    make: replacing(accountWords, /"/gu, (_, random) => pick(['“', '”'], random)),
  },
  { name: 'a quotation mark of an account is straightened', files, make: replacing(accountWords, /[“”„«»]/gu, '"') },
  { name: 'an apostrophe of an account is straightened', files, make: replacing(accountWords, /’/gu, "'") },
  { name: 'a quotation mark of an account is dropped', files, make: replacing(accountWords, mark, '') },
  {
    name: 'a quotation mark is added to an account',
    files,
    make: replacing(accountWords, /(?<=\s)\p{L}/gu, (found, random) => pick(['"', '“', '”', '«'], random) + found),
  },
  {
    name: 'a quotation mark of an account is moved by a word',
    files,
    make: replacing(accountWords, /[“„«"][\p{L}’]+ /gu, (found) => found.slice(1) + found.charAt(0)),
  },
];
