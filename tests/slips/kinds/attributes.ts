import { borrowing, pick, replacing, swapping } from '../edits.ts';
import { misspell } from '../misspell.ts';
import { attributes } from '../parts.ts';
import type { Kind, Random } from '../slip.ts';
import { accounts as files } from './files.ts';

const spelt = (word: string, random: Random) => misspell(word, random);
/** The value of an attribute. */
const whole = (name: string) => new RegExp(`(?<=\\b${name}=)[^\\s\\0]+`, 'gu');
/** One of the ids that an attribute lists. */
const itemOf = (name: string) => new RegExp(`(?<=\\b${name}=(?:[^\\s,\\0]+,)*)[^\\s,\\0]+`, 'gu');
const attribute = /(?<=\s)\w+=\S+?(?=\s|\0)/gu;
const idForm = /(?<=#)[\w-]+/gu;

/** Slips between the { and } of a mark, except in its ids. */
export const attributeKinds: readonly Kind[] = [
  { name: 'the name of an attribute is misspelt', files, make: replacing(attributes, /\w+(?==)/gu, spelt) },
  {
    name: 'the name of an attribute begins with a capital',
    files,
    make: replacing(attributes, /\w+(?==)/gu, (name) => name.charAt(0).toUpperCase() + name.slice(1)),
  },
  { name: 'an attribute is dropped', files, make: replacing(attributes, / \w+=[^\s\0]+/gu, '') },
  { name: 'an attribute stands twice', files, make: replacing(attributes, / \w+=[^\s\0]+/gu, (found) => found + found) },
  { name: 'the attribute of another mark is pasted', files, make: borrowing(attributes, attribute) },
  { name: 'the id of a mark is dropped', files, make: replacing(attributes, /#[\w-]+ /gu, '') },
  { name: 'the # of a mark is dropped', files, make: replacing(attributes, /#/gu, '') },
  { name: 'a space stands after the #', files, make: replacing(attributes, /#/gu, '# ') },
  { name: 'a space stands after a comma of a list', files, make: replacing(attributes, /,/gu, ', ') },
  { name: 'a comma of a list is dropped', files, make: replacing(attributes, /,/gu, (_, random) => pick(['', ' '], random)) },
  {
    name: 'a semicolon or a point stands for a comma',
    files,
    make: replacing(attributes, /,/gu, (_, random) => pick([';', '.'], random)),
  },
  {
    name: 'a space stands beside =',
    files,
    make: replacing(attributes, /=/gu, (_, random) => pick(['= ', ' =', ' = '], random)),
  },
  {
    name: 'an = is dropped or doubled',
    files,
    make: replacing(attributes, /=/gu, (_, random) => pick(['', ' ', '==', ':'], random)),
  },
  { name: 'a space between attributes is dropped', files, make: replacing(attributes, /(?<=\S) (?=\S)/gu, '') },
  { name: 'an attribute loses its value', files, make: replacing(attributes, /(?<==)[^\s\0]+/gu, '') },
  {
    name: 'a quotation mark stands in an attribute',
    files,
    make: replacing(attributes, /(?<==)[^\s\0]+/gu, (value, random) =>
      pick([`"${value}"`, `“${value}”`, `"${value}`, `${value}"`], random),
    ),
  },
  {
    name: 'the slash of on= is dropped or another',
    files,
    make: replacing(attributes, /\//gu, (_, random) => pick(['', ' ', '-', '\\', '//'], random)),
  },
];

/** Slips in the ids of marks. */
export const idKinds: readonly Kind[] = [
  { name: 'the id of a mark is misspelt', files, make: replacing(attributes, idForm, spelt) },
  { name: 'the id of a mark is another’s', files, make: borrowing(attributes, idForm) },
  { name: 'the ids of two marks are swapped', files, make: swapping(attributes, idForm) },
  { name: 'the attributes of two marks are swapped', files, make: swapping(attributes, /#[^\0]+/gu) },
  { name: 'the points of two marks are swapped', files, make: swapping(attributes, whole('on')) },
  { name: 'the speakers of two marks are swapped', files, make: swapping(attributes, whole('by')) },
  ...['by', 'on', 'from', 'chain'].flatMap((name): Kind[] => [
    { name: `an id in ${name}= is misspelt`, files, make: replacing(attributes, itemOf(name), spelt) },
    { name: `an id in ${name}= is another`, files, make: borrowing(attributes, itemOf(name)) },
  ]),
  { name: 'an id of a list in {…} is dropped', files, make: replacing(attributes, /,[^\s,\0]+/gu, '') },
  {
    name: 'the ids of a list in {…} change places',
    files,
    make: replacing(attributes, /(?<==)[^\s,\0]+,[^\s,\0]+/gu, (found) => found.split(',').reverse().join(',')),
  },
  {
    name: 'an id in {…} stands twice in its list',
    files,
    make: replacing(attributes, /(?<==)[^\s,\0]+/gu, (found) => `${found},${found}`),
  },
  {
    name: 'a capital stands in an id',
    files,
    make: replacing(attributes, /(?<=[#=/,-])\p{Ll}/gu, (found) => found.toUpperCase()),
  },
];
