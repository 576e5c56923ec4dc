import { borrowing, pick, replacing, swapping } from '../edits.ts';
import { misspell } from '../misspell.ts';
import { body, fields, summaryProse, yaml } from '../parts.ts';
import type { Kind, MakeSlip, Random } from '../slip.ts';
import { agreements, subjects as files } from './files.ts';

const spelt = (word: string, random: Random) => misspell(word, random);
const letters = /\p{L}+/gu;
const word = /(?<![\p{L}\p{N}])[\p{L}\p{N}’-]+ /gu;
const id = /[a-z\d]+(?:-[a-z\d]+)*/gu;
const prose = fields('reason', 'short', 'text', 'question');
/** A match inside a pair of quotation marks. */
const quoted = (pattern: string) => new RegExp(`(?<=“[^”\\0]*)${pattern}(?=[^“\\0]*”)`, 'gu');

/** Slips in the files of agreements and other matters. */
export const subjectKinds: readonly Kind[] = [
  { name: 'a word of key words is misspelt', files, make: replacing(fields('words'), letters, spelt) },
  { name: 'a word of key words is dropped', files, make: replacing(fields('words'), word, '') },
  { name: 'two words of key words are swapped', files, make: swapping(fields('words'), /(?<=\s)\p{L}+/gu) },
  {
    name: 'the brackets of a gloss are dropped',
    files,
    make: replacing(fields('words'), /\[[^\]]*\]/gu, (found) => found.slice(1, -1)),
  },
  { name: 'words in brackets are typed into key words', files, make: replacing(fields('words'), / /gu, ' [not] ') },
  { name: 'key words are those of another statement', files, make: swapping(fields('statement'), id) },
  { name: 'a word that prose quotes is misspelt', files, make: replacing(prose, quoted(String.raw`\p{L}+`), spelt) },
  { name: 'a word that prose quotes is dropped', files, make: replacing(prose, quoted(String.raw`\p{L}+ `), '') },
  { name: 'a word that a summary quotes is misspelt', files, make: replacing(summaryProse, quoted(String.raw`\p{L}+`), spelt) },
  { name: 'a quotation mark of prose is dropped', files, make: replacing(prose, /[“”]/gu, '') },
  { name: 'a quotation mark of prose is straightened', files, make: replacing(prose, /[“”]/gu, '"') },
  {
    name: 'words of prose are put in quotation marks',
    files,
    make: replacing(prose, /(?<= )\p{L}+ \p{L}+(?= )/gu, (found) => `“${found}”`),
  },
  { name: 'a word of prose is misspelt', files, make: replacing(prose, letters, spelt) },
  { name: 'statements are swapped in what points compare', files, make: swapping(fields('between'), id) },
  { name: 'a statement that a point compares is another', files, make: borrowing(fields('between', 'cites'), id) },
  { name: 'the id of a statement that a point compares is misspelt', files, make: replacing(fields('between'), id, spelt) },
  { name: 'a statement is left out of what a point compares', files, make: replacing(fields('between'), /(?:, )[\w-]+/gu, '') },
  { name: 'the kind of a comparison is another', files, make: borrowing(fields('kind'), id) },
  { name: 'the kind of a comparison is misspelt', files, make: replacing(fields('kind'), id, spelt) },
  { name: 'the speaker of a silence is another', files, make: borrowing(fields('speaker'), id) },
  { name: 'the account of a silence is another', files, make: borrowing(fields('account'), id) },
  { name: 'a word that was searched for is misspelt', files, make: replacing(fields('searched'), letters, spelt) },
  { name: 'a word that was searched for is dropped', files, make: replacing(fields('searched'), /\p{L}+, /gu, '') },
  {
    name: 'the number of a paragraph or an agreement is another',
    files,
    make: replacing(fields('paragraph', 'number', 'order'), /\d/gu, (_, random) => String(random(10))),
  },
  { name: 'a point is dropped', files, make: replacing(yaml, /(?<=\n) {2}- id: [^\0]*?\n(?! {4})/gu, '') },
  { name: 'the id of a point is misspelt', files, make: replacing(fields('id'), id, spelt) },
  { name: 'the ids of two points are swapped', files, make: swapping(fields('id'), id) },
  { name: 'a statement that a gist cites is dropped', files, make: replacing(fields('cites'), /, [\w-]+/gu, '') },
  {
    name: 'a statement that a summary cites is another',
    files,
    make: borrowing(body, /(?<=:cite\[[^\]]*)[a-z][\w-]+(?=[^[]*\])/gu),
  },
  {
    name: 'a statement that a summary cites is misspelt',
    files,
    make: replacing(body, /(?<=:cite\[[^\]]*)[a-z][\w-]+(?=[^[]*\])/gu, spelt),
  },
  { name: 'a statement that a summary cites is dropped', files, make: replacing(body, /(?<=:cite\[[^\]]*), [a-z][\w-]+/gu, '') },
  { name: 'a citation is dropped', files, make: replacing(body, / :cite\[[^\]]*\]/gu, '') },
  { name: 'the name of a citation is misspelt', files, make: replacing(body, /(?<=:)cite(?=\[)/gu, spelt) },
  {
    name: 'a sign of a citation is dropped',
    files,
    make: replacing(body, /:(?=cite\[)|(?<=:cite)\[|(?<=:cite\[[^\]]*)\]/gu, ''),
  },
  {
    name: 'a space stands in a citation',
    files,
    make: replacing(body, /:cite\[/gu, (_, random) => pick([': cite[', ':cite ['], random)),
  },
  { name: 'a sentence of a summary is dropped', files, make: replacing(body, /(?<=\n)[^\n\0]+\n/gu, '') },
  { name: 'a word of a summary is misspelt', files, make: replacing(summaryProse, letters, spelt) },
  { name: 'a digit of a summary is another', files, make: replacing(summaryProse, /\d/gu, (_, random) => String(random(10))) },
  { name: 'the speakers of a sentence change places in a summary', files, make: exchangingSpeakers(summaryProse) },
  { name: 'the speakers of a sentence change places in prose', files: agreements, make: exchangingSpeakers(prose) },
  { name: 'a sentence of a summary names another speaker', files, make: namingAnother(summaryProse) },
];

/** Swaps the names of two speakers in a sentence that has both. */
function exchangingSpeakers(part: (source: string) => string): MakeSlip {
  return (source, random, speakers) => {
    const names = speakers.map((name) => RegExp.escape(name)).join('|');
    const both = new RegExp(`(${names})([^.\\0]+?)(?!\\1)(${names})`, 'gu');
    return replacing(part, both, (found) => found.replace(both, '$3$2$1'))(source, random, speakers);
  };
}

/** Writes the name of another speaker. */
function namingAnother(part: (source: string) => string): MakeSlip {
  return (source, random, speakers) => {
    const names = new RegExp(speakers.map((name) => RegExp.escape(name)).join('|'), 'gu');
    return replacing(part, names, (found) =>
      pick(
        speakers.filter((name) => name !== found),
        random,
      ),
    )(source, random, speakers);
  };
}
