import { borrowing, pasting, replacing } from '../edits.ts';
import { accountWords, body } from '../parts.ts';
import type { Kind } from '../slip.ts';
import { accounts as files } from './files.ts';

const word = /(?<![\p{L}\p{N}])[\p{L}\p{N}’-]+ /gu;

/** Slips in the words, the lines and the paragraphs of an account. */
export const wordKinds: readonly Kind[] = [
  { name: 'a word of an account is dropped', files, make: replacing(accountWords, word, '') },
  { name: 'a word of an account is doubled', files, make: replacing(accountWords, word, (found) => found + found) },
  {
    name: 'two words of an account are swapped',
    files,
    make: replacing(accountWords, /(?<![\p{L}\p{N}])[\p{L}\p{N}’-]+ [\p{L}\p{N}’-]+/gu, (found) =>
      found.split(' ').reverse().join(' '),
    ),
  },
  { name: 'a word of an account is another of it', files, make: borrowing(accountWords, word) },
  {
    name: 'words of an account are pasted elsewhere in it',
    files,
    make: pasting(accountWords, /(?<=[^\p{L}])(?:[\p{L}’-]+ ){2,6}/gu, word),
  },
  { name: 'a sentence of an account is dropped', files, make: replacing(accountWords, /\p{Lu}[^.?!]*[.?!]+\s?/gu, '') },
  { name: 'a line of an account is dropped', files, make: replacing(body, /(?<=\n)[^\n]+\n/gu, '') },
  { name: 'a line of an account is doubled', files, make: replacing(body, /(?<=\n)[^\n]+\n/gu, (line) => line + line) },
  {
    name: 'two lines of an account are swapped',
    files,
    make: replacing(body, /(?<=\n)[^\n]+\n[^\n]+\n/gu, (lines) => lines.replace(/^(.+\n)(.+\n)$/u, '$2$1')),
  },
  {
    name: 'two lines of an account are joined',
    files,
    make: replacing(body, /(?<=\S)\n(?=\S)/gu, (_, random) => ['', ' '][random(2)] ?? ''),
  },
  { name: 'two paragraphs of an account are joined', files, make: replacing(body, /(?<=\S)\n\n(?=\S)/gu, '\n') },
  {
    name: 'a paragraph of an account is split',
    files,
    make: replacing(body, /(?<=\S)\n(?=\S)|(?<=[\p{L},.]) (?=\p{L}+ )/gu, '\n\n'),
  },
  {
    name: 'a line of an account begins with a sign of Markdown',
    files,
    make: replacing(
      body,
      /(?<=\n)[^\s#]/gu,
      (found, random) => ['- ', '# ', '> ', '1. ', '    ', '  ', '* ', '```'][random(8)] + found,
    ),
  },
  {
    name: 'a line of signs is typed between paragraphs of an account',
    files,
    make: replacing(
      body,
      /(?<=\S\n)\n(?=\S)/gu,
      (_, random) => ['\n---\n\n', '---\n\n', '\n***\n\n', '===\n\n'][random(4)] ?? '',
    ),
  },
];
