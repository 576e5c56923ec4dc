import { borrowing, replacing, swapping } from '../edits.ts';
import { misspell } from '../misspell.ts';
import { whole } from '../parts.ts';
import type { Kind, Random } from '../slip.ts';
import { ledger, received } from './files.ts';

const spelt = (word: string, random: Random) => misspell(word, random);
const line = /(?<=\n)[^\n]+\n/gu;
const seal = /(?<=\/ )[\da-f]{8}-[\da-f]{8}(?=\n)/gu;

/** Slips in records of the past: the texts as received, and the ledger of addresses. */
export const keptKinds: readonly Kind[] = [
  { name: 'a word of a text as received is misspelt', files: received, make: replacing(whole, /\p{L}+/gu, spelt) },
  { name: 'a line of a text as received is dropped', files: received, make: replacing(whole, line, '') },
  { name: 'a quotation mark of a text as received is dropped', files: received, make: replacing(whole, /[“”«»"]/gu, '') },
  { name: 'a line of the ledger is dropped', files: ledger, make: replacing(whole, line, '') },
  { name: 'a line of the ledger is doubled', files: ledger, make: replacing(whole, line, (found) => found + found) },
  {
    name: 'an address in the ledger is misspelt',
    files: ledger,
    make: replacing(whole, /[\w-]+(?=\/?(?: [\da-f-]{17})?\n)/gu, spelt),
  },
  { name: 'a line of the ledger loses its first slash', files: ledger, make: replacing(whole, /(?<=\n)\//gu, '') },
  { name: 'two lines of the ledger are joined', files: ledger, make: replacing(whole, /\n(?=\/)/gu, ' ') },
  {
    name: 'an address in the ledger moves to another',
    files: ledger,
    make: replacing(whole, /(?<=\n)\/\S+\n/gu, (found) => `${found.trim()} -> /\n`),
  },
  { name: 'a seal is misspelt', files: ledger, make: replacing(whole, seal, spelt) },
  { name: 'a seal is dropped', files: ledger, make: replacing(whole, / [\da-f]{8}-[\da-f]{8}(?=\n)/gu, '') },
  { name: 'a seal is another’s', files: ledger, make: borrowing(whole, seal) },
  { name: 'two seals are swapped', files: ledger, make: swapping(whole, seal) },
  {
    name: 'a space behind an address of the ledger is dropped or doubled',
    files: ledger,
    make: replacing(whole, / (?=[\da-f-]{17}\n)/gu, (_, random) => ['', '  '][random(2)] ?? ''),
  },
];
