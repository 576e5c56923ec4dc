import { pasting, replacing } from '../edits.ts';
import { misspell } from '../misspell.ts';
import { body } from '../parts.ts';
import type { Kind } from '../slip.ts';
import { accounts as files } from './files.ts';

const opening = /:(?:said|told)\[/gu;
const closing = /\]\{(?=#)/gu;
/** A mark with no other mark inside. */
const mark = /:(?:said|told)\[[^[\]]*\]\{[^}]*\}/gu;
/** A word with the blank before or behind it, and with no piece of a mark in it. */
const plain = String.raw`[^\s{}[\]:]+`;

/** Slips in the characters that make a mark. */
export const markKinds: readonly Kind[] = [
  { name: 'a space stands after :said or :told', files, make: replacing(body, opening, (found) => found.replace('[', ' [')) },
  {
    name: 'a space stands after the colon of a mark',
    files,
    make: replacing(body, opening, (found) => found.replace(':', ': ')),
  },
  { name: 'a space stands after the [ of a mark', files, make: replacing(body, opening, (found) => `${found} `) },
  { name: 'a space stands between ] and { of a mark', files, make: replacing(body, closing, '] {') },
  { name: 'a line break stands between ] and { of a mark', files, make: replacing(body, closing, ']\n{') },
  { name: 'the ] of a mark is missing', files, make: replacing(body, closing, '{') },
  { name: 'the { of a mark is missing', files, make: replacing(body, closing, ']') },
  { name: 'the ] and the { of a mark are missing', files, make: replacing(body, closing, ' ') },
  { name: 'the [ of a mark is missing', files, make: replacing(body, opening, (found) => found.replace('[', '')) },
  { name: 'the } of a mark is missing', files, make: replacing(body, /\}/gu, '') },
  { name: 'the colon of a mark is missing', files, make: replacing(body, opening, (found) => found.slice(1)) },
  { name: 'the name of a mark is missing', files, make: replacing(body, opening, ':[') },
  {
    name: 'a sign of a mark is doubled',
    files,
    make: replacing(body, /:(?=(?:said|told)\[)|(?<=:(?:said|told))\[|\](?=\{)|(?<=\])\{|\}/gu, (found) => found + found),
  },
  {
    name: 'round brackets stand in a mark',
    files,
    make: replacing(
      body,
      mark,
      (found, random) =>
        [
          found.replace('[', '(').replace(']', ')'),
          found.replace('{', '(').replace('}', ')'),
          found.replace('[', '{').replace(']', '}'),
          found.replace('{', '[').replace('}', ']'),
        ][random(4)] ?? null,
    ),
  },
  {
    name: 'the name of a mark is misspelt',
    files,
    make: replacing(body, /(?<=:)(?:said|told)(?=\[)/gu, (name, random) => misspell(name, random)),
  },
  {
    name: 'the name of a mark begins with a capital',
    files,
    make: replacing(body, /(?<=:)(?:said|told)(?=\[)/gu, (name) => name.charAt(0).toUpperCase() + name.slice(1)),
  },
  {
    name: 'said is written for told, or told for said',
    files,
    make: replacing(body, /(?<=:)(?:said|told)(?=\[)/gu, (name) => (name === 'said' ? 'told' : 'said')),
  },
  { name: 'a mark loses all of its attributes', files, make: replacing(body, /(?<=\])\{[^}]*\}/gu, '') },
  {
    name: 'a mark loses its signs, and keeps its words',
    files,
    make: replacing(body, mark, (found) => found.replace(/^:\w+\[|\]\{.*$/gsu, '')),
  },
  { name: 'a mark loses its words', files, make: replacing(body, mark, (found) => found.replace(/\[[^\]]*\]/u, '[]')) },
  { name: 'a marked passage is dropped', files, make: replacing(body, mark, '') },
  { name: 'a marked passage is pasted twice', files, make: replacing(body, mark, (found) => `${found}\n${found}`) },
  { name: 'a marked passage is pasted elsewhere as well', files, make: pasting(body, mark, /(?<=\S)\n/gu) },
  {
    name: 'two marked passages are swapped',
    files,
    make: replacing(body, /:(?:said|told)\[[^[\]]*\]\{[^}]*\}\s+:(?:said|told)\[[^[\]]*\]\{[^}]*\}/gu, (found) =>
      found.replace(/^([\s\S]*\})(\s+)(:[\s\S]*)$/u, '$3$2$1'),
    ),
  },
  { name: 'two marked passages become one', files, make: replacing(body, /\]\{[^}]*\}\s+:(?:said|told)\[/gu, ' ') },
];

/** Slips in the brackets, which make a passage begin or end elsewhere. */
export const bracketKinds: readonly Kind[] = [
  {
    name: 'a passage begins a word later',
    files,
    make: replacing(body, new RegExp(`:(?:said|told)\\[${plain}\\s`, 'gu'), (found) => found.replace(/^(:\w+\[)(.*)$/su, '$2$1')),
  },
  {
    name: 'a passage begins a word earlier',
    files,
    make: replacing(body, new RegExp(`(?<=\\s)${plain}\\s:(?:said|told)\\[`, 'gu'), (found) =>
      found.replace(/^(.*)(:\w+\[)$/su, '$2$1'),
    ),
  },
  {
    name: 'a passage begins some letters later',
    files,
    make: replacing(body, /:(?:said|told)\[[\p{L}"“«]{1,3}/gu, (found) => found.replace(/^(:\w+\[)(.*)$/u, '$2$1')),
  },
  {
    name: 'a passage begins some signs earlier',
    files,
    make: replacing(body, /[^\s{}[\]:]{1,3}\s?:(?:said|told)\[/gu, (found) => found.replace(/^(.*)(:\w+\[)$/su, '$2$1')),
  },
  {
    name: 'a passage ends a word earlier',
    files,
    make: replacing(body, new RegExp(`\\s${plain}\\]\\{[^}]*\\}`, 'gu'), (found) => found.replace(/^([^\]]*)(\].*)$/su, '$2$1')),
  },
  {
    name: 'a passage ends a word later',
    files,
    make: replacing(body, new RegExp(`\\]\\{[^}]*\\}[^\\S\\n]?${plain}`, 'gu'), (found) =>
      found.replace(/^(\]\{[^}]*\})(.*)$/su, '$2$1'),
    ),
  },
  {
    name: 'a passage ends some letters earlier',
    files,
    make: replacing(body, /[\p{L}]{1,3}\]\{[^}]*\}/gu, (found) => found.replace(/^([^\]]*)(\].*)$/su, '$2$1')),
  },
  {
    name: 'a passage ends before its last punctuation mark',
    files,
    make: replacing(body, /[^\p{L}\s[\]{}]\]\{[^}]*\}/gu, (found) => found.replace(/^([^\]]*)(\].*)$/su, '$2$1')),
  },
  {
    name: 'a passage ends some signs later',
    files,
    make: replacing(body, /\]\{[^}]*\}[^\S\n]?[^\s{}[\]:]{1,3}/gu, (found) => found.replace(/^(\]\{[^}]*\})(.*)$/su, '$2$1')),
  },
  {
    name: 'the bounds of two passages move by a word',
    files,
    make: replacing(body, new RegExp(`\\s${plain}\\]\\{[^}]*\\}\\s:(?:said|told)\\[`, 'gu'), (found) =>
      found.replace(/^\s([^\]]*)(\].*\[)$/su, (_, word: string, between: string) => `${between}${word} `),
    ),
  },
];
