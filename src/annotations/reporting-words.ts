import type { Range } from '../record/statement.ts';
import { findWords } from './words.ts';

// The words by which English prose says who says what, and how. Prose in other languages is not checked for them.

/** A stretch of prose that says how something is reported, or who says it. */
export interface Reporting extends Range {
  readonly text: string;
}

const negators = "no|not|\\p{L}+n[’']t|neither|nor|never|none|nobody|nothing|without";
/** With a negator, these verbs say that an account does not report something. */
const reportingVerbs =
  'say|says|said|saying|speak|speaks|spoke|speaking|name|names|named|naming|mention|mentions|mentioned|mentioning|' +
  'refer|refers|referred|referring|report|reports|reported|reporting|quote|quotes|quoted|quoting';
const otherVerbs =
  'tell|tells|told|telling|state|states|stated|stating|call|calls|called|calling|announce|announces|announced|announcing|' +
  'add|adds|added|adding|ask|asks|asked|asking|answer|answers|answered|answering|explain|explains|explained|explaining|' +
  'claim|claims|claimed|claiming|stress|stresses|stressed|stressing|emphasi[sz]e|emphasi[sz]es|emphasi[sz]ed|emphasi[sz]ing|' +
  'confirm|confirms|confirmed|confirming|deny|denies|denied|denying|promise|promises|promised|promising|' +
  'expect|expects|expected|expecting|hope|hopes|hoped|hoping|warn|warns|warned|warning|point(?:s|ed|ing)?\\sout';
const word = "[\\p{L}\\p{N}’'-]+";
const startsWord = "(?<![\\p{L}\\p{N}’'-])";
const endsWord = "(?![\\p{L}\\p{N}’'-])";

const quoting = new RegExp(
  `${startsWord}(?:as\\s)?(?:quot(?:es?|ed|ing)|(?:in\\s)?(?:direct\\s(?:quotations?|speech)|quotation\\smarks))${endsWord}`,
  'giu',
);
const negatedBefore = new RegExp(`${startsWord}(?:${negators})(?:\\s${word}){0,3}\\s$`, 'iu');
/** "Quotes only …" is about an account as a whole. */
const limitedAfter = new RegExp(`^,?\\s(?:only|${negators})${endsWord}`, 'iu');

/**
 * Finds where a sentence says that words are quoted. A sentence that denies it, or says what alone is quoted, does not count.
 *
 * @example findQuoting('Ash, as quoted, keeps the ferry.').map(({ text }) => text) // ['as quoted']
 */
export function findQuoting(sentence: string): Reporting[] {
  return Array.from(sentence.matchAll(quoting), ({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  })).filter(({ start, end }) => !negatedBefore.test(sentence.slice(0, start)) && !limitedAfter.test(sentence.slice(end)));
}

/** What may stand between a name and its verb: a word in lower case that brings in nobody else, or another name that joins it. */
const others = `${negators}|to|who|whom|whose|which|that|where|when|than|unlike|he|she|it|they|we|others|this|these`;
const between = `(?:(?:and|or)(?:\\s\\p{Lu}${word}){1,3}|(?!(?:${others})${endsWord})[\\p{Ll}]${word}|a)`;
const saying = new RegExp(`^(?:,?\\s${between}){0,2},?\\s(?:${reportingVerbs}|${otherVerbs})${endsWord}`, 'u');
/** One who "is called" or "is told" is not the one who speaks. */
const passive = /\s(?:is|are|was|were|be|been|being)(?:\s\S+)?\s(?!reported|quoted)(?:\S+ed|told|spoken|said)$/u;
const notClaimed =
  /(?:^|\s)(?:neither|nor|not|than|unlike|what|whether|if|of|to|with|from|by|for|about|on|against|after|before|beside)\s$/iu;
const saysNothing = new RegExp(`^(?:\\s(?:of|to|about))?\\s(?:${negators})${endsWord}`, 'iu');

/**
 * Finds where a sentence has somebody say something: a name and, within three words, a verb of saying. What the sentence denies or
 * only compares with does not count.
 *
 * @example findSaying('In May, Ash also speaks of the ferry.', 'Ash').map(({ text }) => text) // ['Ash also speaks']
 * @example findSaying('Ash names no ferry.', 'Ash') // []
 */
export function findSaying(sentence: string, name: string): Reporting[] {
  return findWords(sentence, name).flatMap((start): Reporting[] => {
    const after = sentence.slice(start + name.length);
    const found = saying.exec(after)?.[0];
    if (found === undefined || passive.test(found)) return [];
    if (notClaimed.test(sentence.slice(0, start)) || saysNothing.test(after.slice(found.length))) return [];
    return [{ text: name + found, start, end: start + name.length + found.length }];
  });
}

const reports = `(?:${reportingVerbs}|attributes?|attributed)`;
const unsaid = new RegExp(
  `${startsWord}(?:${negators})(?:\\s${word}){0,5}\\s${reports}${endsWord}|` +
    `${startsWord}${reports}(?:\\s(?:of|to|about))?\\s(?:${negators})${endsWord}`,
  'iu',
);

/** Whether a clause says what is not reported, as in "is not reported on the ferry" or "names no groups". */
export function tellsWhatIsUnsaid(clause: string): boolean {
  return unsaid.test(clause);
}

/** The clause around an offset, up to the nearest semicolon, colon or end of the sentence. */
export function clauseAround(sentence: string, offset: number): Range {
  const start = Math.max(sentence.lastIndexOf(';', offset), sentence.lastIndexOf(':', offset)) + 1;
  const length = sentence.slice(offset).search(/[;:]|$/u);
  return { start, end: offset + length };
}
