import type { Range } from '../record/statement.ts';

/** A paragraph that a label opens, as in a transcript: "A: No." */
export interface Turn {
  readonly label: string;
  /** Where what is said begins, in the paragraph. */
  readonly start: number;
}

/** Words that open a turn in many transcripts, whoever speaks. */
const customary =
  /^(?:q|a|question|answer|reporter|journalist|moderator|interviewer|frage|antwort|вопрос|ответ|журналист|корреспондент|שאלה|תשובה)$/iu;
const opening = /^(\p{L}[\p{L}\p{M}\p{N} .’'-]{0,39}?)\s?[:：]\s+(?=\S)/u;

/** The turn that a paragraph is, by one of these labels; null where it is none. */
export function findTurn(paragraph: string, labels: Iterable<string>): Turn | null {
  for (const label of labels) {
    const found = new RegExp(`^${RegExp.escape(label)}\\s?[:：]\\s+(?=\\S)`, 'u').exec(paragraph);
    if (found) return { label, start: found[0].length };
  }
  return null;
}

/** What looks like the label of a turn: a customary one, one in capitals, or one of these names; null where nothing does. */
export function likelyLabel(paragraph: string, isName: (words: string) => boolean): string | null {
  const label = opening.exec(paragraph)?.[1];
  if (label === undefined) return null;
  return customary.test(label) || /^\p{Lu}[\p{Lu} .]*$/u.test(label) || isName(label) ? label : null;
}

/** Languages that open what is said with a dash, and set off with dashes what the account says between. */
const dashed = new Set(['ru', 'uk', 'be', 'bg']);
const opener = /^[—–]\s/u;
/** Between what is said and what the account says stands a mark and a dash. */
const border = /(?<=[,.!?…])\s[—–]\s/gu;

/**
 * What is said in a paragraph of dialogue that opens with a dash; empty for any other.
 *
 * @example findDialogue('— Да, — сказал он. — Потом.', 'ru') // «Да,» and «Потом.», by their places
 */
export function findDialogue(paragraph: string, language: string): Range[] {
  if (!dashed.has(new Intl.Locale(language).language) || !opener.test(paragraph)) return [];
  const said: Range[] = [];
  let start = 2;
  let isSaid = true;
  const borders = Array.from(paragraph.matchAll(border), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
  for (const { start: at, end } of [...borders, { start: paragraph.length, end: paragraph.length }]) {
    if (at < start) continue;
    if (isSaid) said.push({ start, end: at });
    // What follows words of the speaker is the account’s, also where it begins with a capital: to take it for speech would misquote.
    isSaid = !isSaid;
    start = end;
  }
  return said;
}
