import { borrowing, pick, replacing, swapping } from '../edits.ts';
import { misspell } from '../misspell.ts';
import { fields, whole, yaml } from '../parts.ts';
import type { Kind, Random } from '../slip.ts';
import { accounts, names, receipts, references, speakers, summit, withYaml as files } from './files.ts';

const spelt = (word: string, random: Random) => misspell(word, random);
const key = /(?<=\n *(?:- )?)[\w-]+(?=:[ \n])/gu;
const letters = /\p{L}+/gu;
const id = /[a-z\d]+(?:-[a-z\d]+)*/gu;
const date = /\d/gu;
const digit = (_: string, random: Random) => String(random(10));

/** Slips in the form of any YAML. */
export const yamlKinds: readonly Kind[] = [
  { name: 'a key of YAML is misspelt', files, make: replacing(yaml, key, spelt) },
  { name: 'a key of YAML is another of the file', files, make: borrowing(yaml, key) },
  { name: 'a line of YAML is dropped', files, make: replacing(yaml, /(?<=\n)[^\n\0]+\n/gu, '') },
  { name: 'a line of YAML is doubled', files, make: replacing(yaml, /(?<=\n)[^\n\0]+\n/gu, (line) => line + line) },
  {
    name: 'an entry of a YAML list is dropped',
    files,
    make: replacing(yaml, /(?<=\n)( *)- [^\n\0]*\n(?:\1 {2}[^\n\0]*\n)*/gu, ''),
  },
  {
    name: 'an entry of a YAML list is doubled',
    files,
    make: replacing(yaml, /(?<=\n)( *)- [^\n\0]*\n(?:\1 {2}[^\n\0]*\n)*/gu, (entry) => entry + entry),
  },
  {
    name: 'a line of YAML is indented by a space more or less',
    files,
    make: replacing(yaml, /(?<=\n) *(?=[^\s\0])/gu, (spaces, random) => pick([`${spaces} `, spaces.slice(1)], random)),
  },
  {
    name: 'a line of YAML is indented by two spaces more or less',
    files,
    make: replacing(yaml, /(?<=\n) {2,}(?=\S)/gu, (spaces, random) => pick([`${spaces}  `, spaces.slice(2)], random)),
  },
  { name: 'a tab indents a line of YAML', files, make: replacing(yaml, /(?<=\n) {2}(?=\s*\S)/gu, '\t') },
  { name: 'the colon of a key is dropped', files, make: replacing(yaml, /(?<=\n *(?:- )?[\w-]+):(?=[ \n])/gu, '') },
  { name: 'the space behind the colon of a key is dropped', files, make: replacing(yaml, /(?<=\n *(?:- )?[\w-]+:) /gu, '') },
  {
    name: 'the dash of a list is dropped',
    files,
    make: replacing(yaml, /(?<=\n *)- (?=\S)/gu, (_, random) => pick(['', '  ', '-'], random)),
  },
  { name: 'a bracket of a YAML list is dropped', files, make: replacing(yaml, /(?<=: |- )[[{]|[\]}](?=\n|, )/gu, '') },
  { name: 'a comma of a YAML list is dropped', files, make: replacing(yaml, /(?<=[[{][^\n\0]*),(?= [^\n\0]*[\]}])/gu, '') },
  { name: 'a quotation mark of YAML is dropped', files, make: replacing(yaml, /(?<=[:-] |, )["']|["'](?=\n|,)/gu, '') },
  { name: 'a value of YAML is left out', files, make: replacing(yaml, /(?<=\n *(?:- )?[\w-]+:) [^\n\0]+/gu, '') },
  { name: 'the >- of YAML is dropped', files, make: replacing(yaml, / >-(?=\n)/gu, '') },
  { name: 'a colon is typed in a value of YAML', files, make: replacing(yaml, /(?<=: [^\n\0]*\p{L})(?= )/gu, ':') },
  { name: 'a # is typed in a value of YAML', files, make: replacing(yaml, /(?<=: [^\n\0]* )\p{L}/gu, (found) => `#${found}`) },
  { name: 'a line of --- is dropped', files: accounts, make: replacing(whole, /(?<=^|\n)---\n/gu, '') },
];

/** Slips in the content of the YAML of some files. */
export const recordKinds: readonly Kind[] = [
  { name: 'an alias is misspelt', files: speakers, make: replacing(fields('aliases'), letters, spelt) },
  {
    name: 'an alias is dropped',
    files: speakers,
    make: replacing(fields('aliases'), /- [^\n\0]+\n +(?=-)|\n +- [^\n\0]+/gu, ''),
  },
  {
    name: 'an alias loses all but a word',
    files: speakers,
    make: replacing(fields('aliases'), /(?<=- )\p{L}+ [\p{L} ]+/gu, (found, random) => pick(found.split(' '), random)),
  },
  {
    name: 'the name of a speaker is misspelt',
    files: speakers,
    make: replacing(fields('name', 'shortName', 'office'), letters, spelt),
  },
  { name: 'a name is misspelt in the index', files: names, make: replacing(fields('heading', 'name', 'note'), letters, spelt) },
  { name: 'a form of a name is misspelt', files: names, make: replacing(fields('forms'), letters, spelt) },
  { name: 'a form of a name is dropped', files: names, make: replacing(fields('forms'), /\p{L}[^,\0\]]*, /gu, '') },
  { name: 'the id of a name is misspelt', files: names, make: replacing(fields('id', 'also'), id, spelt) },
  { name: 'the ids of two names are swapped', files: names, make: swapping(fields('id'), id) },
  {
    name: 'a word of the summit is misspelt',
    files: summit,
    make: replacing(
      fields('name', 'title', 'description', 'place', 'occasion', 'lead', 'caution', 'speakersCalled'),
      letters,
      spelt,
    ),
  },
  { name: 'a participant is misspelt', files: summit, make: replacing(fields('participants'), letters, spelt) },
  { name: 'a digit of a date is another', files: summit, make: replacing(fields('date'), date, digit) },
  {
    name: 'an id in the summit is misspelt',
    files: summit,
    make: replacing(fields('brief', 'briefSetting', 'language'), id, spelt),
  },
  { name: 'the words of a quirk are misspelt', files: accounts, make: replacing(fields('text'), letters, spelt) },
  {
    name: 'the kind of a quirk is another',
    files: accounts,
    make: borrowing(fields('kind'), /unbalanced-quotation|spelling|ellipsis|inconsistent|no-antecedent/gu),
  },
  {
    name: 'a statement of an inference is misspelt',
    files: accounts,
    make: replacing(fields('statements', 'affects'), id, spelt),
  },
  { name: 'a statement of an inference is dropped', files: accounts, make: replacing(fields('statements'), /[\w-]+, /gu, '') },
  { name: 'a statement of an inference is another', files: accounts, make: borrowing(fields('statements', 'affects'), id) },
  { name: 'the number of an account is another', files: accounts, make: replacing(fields('number'), /\d/gu, digit) },
  {
    name: 'the language of an account is another',
    files: accounts,
    make: replacing(fields('language'), /\w+/gu, (_, random) => pick(['en', 'de', 'fr', 'ru', 'he', 'xx', 'eng'], random)),
  },
  { name: 'a digit of a record’s date is another', files: references, make: replacing(fields('date'), date, digit) },
  {
    name: 'a subject of a record is misspelt',
    files: references,
    make: replacing(yaml, /(?<=\n(?:topics: \[|reports:\n)[^\0]*)[a-z][a-z-]+/gu, spelt),
  },
  { name: 'the address of a record is misspelt', files: references, make: replacing(fields('url'), letters, spelt) },
  { name: 'the digest of a text as received is another', files: receipts, make: replacing(fields('digest'), /[\da-f]/gu, digit) },
  { name: 'the date of a receipt is another', files: receipts, make: replacing(fields('date'), date, digit) },
];
