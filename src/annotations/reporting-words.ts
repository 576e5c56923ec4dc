import { findWords } from './words.ts';

// The words by which English prose says who says what, and how. Prose in another language is not read for them.

/** A stretch of prose that says how something is reported, or who says it. */
export interface Reporting {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const negators = "no|not|\\p{L}+n[’']t|neither|nor|never|none|nobody|nothing|without";
/** Verbs of which prose says, with a negator, that an account does not report something. */
const reporting = [
  'say says said saying',
  'speak speaks spoke speaking',
  'name names named naming',
  'mention mentions mentioned mentioning',
  'refer refers referred referring',
  'report reports reported reporting',
  'quote quotes quoted quoting',
].flatMap((forms) => forms.split(' '));
const verbs = [
  'tell tells told telling',
  'state states stated stating',
  'call calls called calling',
  'announce announces announced announcing',
  'add adds added adding',
  'ask asks asked asking',
  'answer answers answered answering',
  'explain explains explained explaining',
  'claim claims claimed claiming',
  'stress stresses stressed stressing',
  'emphasize emphasizes emphasized emphasizing emphasise emphasises emphasised emphasising',
  'confirm confirms confirmed confirming',
  'deny denies denied denying',
  'promise promises promised promising',
  'expect expects expected expecting',
  'hope hopes hoped hoping',
  'warn warns warned warning',
]
  .flatMap((forms) => forms.split(' '))
  .concat(reporting);
const verb = `(?:${verbs.join('|')}|point(?:s|ed|ing)?\\sout)`;
const word = "[\\p{L}\\p{N}’'-]+";
const startsWord = "(?<![\\p{L}\\p{N}’'-])";
const endsWord = "(?![\\p{L}\\p{N}’'-])";

const quoting = new RegExp(
  `${startsWord}(?:as\\s)?(?:quot(?:es?|ed|ing)|(?:in\\s)?(?:direct\\s(?:quotations?|speech)|quotation\\smarks))${endsWord}`,
  'giu',
);
const negatedBefore = new RegExp(`${startsWord}(?:${negators})(?:\\s${word}){0,3}\\s$`, 'iu');
/** "Quotes only …" tells of an account as a whole. */
const limitedAfter = new RegExp(`^,?\\s(?:only|${negators})${endsWord}`, 'iu');

/**
 * Where a sentence says that words are quoted. It does not where it says that they are not, or what is the only thing that is.
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
const saying = new RegExp(`^(?:,?\\s${between}){0,2},?\\s${verb}${endsWord}`, 'u');
/** Somebody else says it of one who "is called", and to one who "is told". */
const passive = /\s(?:is|are|was|were|be|been|being)(?:\s\S+)?\s(?!reported|quoted)(?:\S+ed|told|spoken|said)$/u;
const notClaimed =
  /(?:^|\s)(?:neither|nor|not|than|unlike|what|whether|if|of|to|with|from|by|for|about|on|against|after|before|beside)\s$/iu;
const saysNothing = new RegExp(`^(?:\\s(?:of|to|about))?\\s(?:${negators})${endsWord}`, 'iu');

/**
 * Where a sentence has somebody say something: a name and, within three words, a verb of saying. What it says is not said, or only
 * compared with, does not count.
 *
 * @example findSaying('In May, Ash also speaks of the ferry.', 'Ash').map(({ text }) => text) // ['Ash also speaks']
 * @example findSaying('Ash names no ferry.', 'Ash') // []
 */
export function findSaying(sentence: string, name: string): Reporting[] {
  if (!sentence.includes(name)) return [];
  return findWords(sentence, name).flatMap((start): Reporting[] => {
    const after = sentence.slice(start + name.length);
    const found = saying.exec(after)?.[0];
    if (found === undefined || passive.test(found)) return [];
    if (notClaimed.test(sentence.slice(0, start)) || saysNothing.test(after.slice(found.length))) return [];
    return [{ text: name + found, start, end: start + name.length + found.length }];
  });
}

const reportingVerb = `(?:${[...reporting, 'attributes?', 'attributed'].join('|')})`;
const unsaid = new RegExp(
  `${startsWord}(?:${negators})(?:\\s${word}){0,5}\\s${reportingVerb}${endsWord}|` +
    `${startsWord}${reportingVerb}(?:\\s(?:of|to|about))?\\s(?:${negators})${endsWord}`,
  'iu',
);

/** Whether a clause tells what is not reported, as in "is not reported on the ferry" or "names no groups". */
export function tellsWhatIsUnsaid(clause: string): boolean {
  return unsaid.test(clause);
}

/** The clause around an offset, up to the nearest semicolon, colon or end. */
export function clauseAround(sentence: string, offset: number): { start: number; end: number } {
  const start = Math.max(sentence.lastIndexOf(';', offset), sentence.lastIndexOf(':', offset)) + 1;
  const length = sentence.slice(offset).search(/[;:]/u);
  return { start, end: length < 0 ? sentence.length : offset + length };
}
