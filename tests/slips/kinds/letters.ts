import { replacing } from '../edits.ts';
import { accountWords, body } from '../parts.ts';
import type { Kind } from '../slip.ts';
import { accounts as files } from './files.ts';

const letter = /\p{L}/gu;
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  а: 'a',
  е: 'e',
  о: 'o',
  с: 'c',
  р: 'p',
};
const neighbours = 'abcdefghijklmnopqrstuvwxyz';

/** Slips in single letters and punctuation marks of the words of an account. */
export const letterKinds: readonly Kind[] = [
  { name: 'a letter of an account is dropped', files, make: replacing(accountWords, letter, '') },
  { name: 'a letter of an account is doubled', files, make: replacing(accountWords, letter, (found) => found + found) },
  {
    name: 'two letters of an account are swapped',
    files,
    make: replacing(accountWords, /\p{L}{2}/gu, (found) => found.charAt(1) + found.charAt(0)),
  },
  {
    name: 'a letter of an account is another',
    files,
    make: replacing(accountWords, letter, (_, random) => neighbours.charAt(random(neighbours.length))),
  },
  {
    name: 'a letter of an account changes its case',
    files,
    make: replacing(accountWords, letter, (found) => (found === found.toLowerCase() ? found.toUpperCase() : found.toLowerCase())),
  },
  {
    name: 'a letter of an account is one of another script that looks like it',
    files,
    make: replacing(accountWords, /[aeocpаеоср]/gu, (found) => lookAlikes[found] ?? null),
  },
  {
    name: 'a sign that cannot be seen is pasted into an account',
    files,
    make: replacing(accountWords, letter, (found, random) => found + ['\u00AD', '\u200B', '\uFEFF', '\u2060'][random(4)]),
  },
  { name: 'a digit of an account is another', files, make: replacing(accountWords, /\d/gu, (_, random) => String(random(10))) },
  { name: 'a punctuation mark of an account is dropped', files, make: replacing(accountWords, /[.,;:?!—–-]/gu, '') },
  {
    name: 'a punctuation mark is added to an account',
    files,
    make: replacing(
      accountWords,
      /\p{L}(?= )/gu,
      (found, random) => found + [',', '.', ';', ':', '!', '?', ' —', '-'][random(8)],
    ),
  },
  {
    name: 'a sign of Markdown is typed into an account',
    files,
    make: replacing(
      accountWords,
      /\p{L}(?=\s)/gu,
      (found, random) => found + ['*', '_', '`', '<', '\\', '&', '~', '|', '[^1]', '[1]'][random(10)],
    ),
  },
  { name: 'a space of an account is dropped', files, make: replacing(accountWords, /(?<=\S) (?=\S)/gu, '') },
  { name: 'a space of an account is doubled', files, make: replacing(accountWords, /(?<=\S) (?=\S)/gu, '  ') },
  { name: 'a space of an account becomes a no-break space', files, make: replacing(accountWords, / /gu, '\u00A0') },
  { name: 'a space is left at the end of a line of an account', files, make: replacing(body, /(?<=\S)\n/gu, ' \n') },
  { name: 'two spaces are left at the end of a line of an account', files, make: replacing(body, /(?<=\S)\n/gu, '  \n') },
];
