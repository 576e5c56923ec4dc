import type { Range } from '../record/statement.ts';

/** A paragraph that opens with a label, as in a transcript: "A: No." */
export interface Turn {
  readonly label: string;
  /** The offset in the paragraph at which the speech begins. */
  readonly start: number;
}

/** Labels that many transcripts use for anybody. */
const customary =
  /^(?:q|a|question|answer|reporter|journalist|moderator|interviewer|frage|antwort|вопрос|ответ|журналист|корреспондент|שאלה|תשובה)$/iu;
const opening = /^(\p{L}[\p{L}\p{M}\p{N} .’'-]{0,39}?)\s?[:：]\s+(?=\S)/u;

/** The turn that one of these labels opens; null if none of them opens the paragraph. */
export function findTurn(paragraph: string, labels: Iterable<string>): Turn | null {
  for (const label of labels) {
    const found = new RegExp(`^${RegExp.escape(label)}\\s?[:：]\\s+(?=\\S)`).exec(paragraph);
    if (found) return { label, start: found[0].length };
  }
  return null;
}

/** What looks like the label of a turn: a customary label, one in capitals, or a name. Null if nothing does. */
export function likelyLabel(paragraph: string, isName: (words: string) => boolean): string | null {
  const label = opening.exec(paragraph)?.[1];
  if (label === undefined) return null;
  return customary.test(label) || /^\p{Lu}[\p{Lu} .]*$/u.test(label) || isName(label) ? label : null;
}

/** Languages that open direct speech with a dash, and set off with dashes what the account says in between. */
const dashed = new Set(['ru', 'uk', 'be', 'bg']);
const opener = /^[—–]\s/u;
/** What is said ends with a mark and a dash, and so does what the account says in between. */
const border = /(?<=[,.!?…])\s[—–]\s|$/gu;

/**
 * The direct speech of a paragraph of dialogue that opens with a dash; empty for any other paragraph.
 *
 * @example findDialogue('— Да, — сказал он. — Потом.', 'ru') // «Да,» and «Потом.», by their places
 */
export function findDialogue(paragraph: string, language: string): Range[] {
  if (!dashed.has(new Intl.Locale(language).language) || !opener.test(paragraph)) return [];
  const parts: Range[] = [];
  let start = 2;
  for (const { 0: found, index } of paragraph.matchAll(border)) {
    parts.push({ start, end: index });
    start = index + found.length;
  }
  // What follows speech is the account’s, even if it begins with a capital: to take it for speech would misquote.
  return parts.filter((_, index) => index % 2 === 0);
}
