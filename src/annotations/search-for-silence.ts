import type { Hit, Silence } from '../record/silence.ts';
import type { Statement } from '../record/statement.ts';
import { findTerm } from './words.ts';

/** What is searched of an account. */
interface Searched {
  readonly text: string;
  readonly paragraphs: readonly { readonly number: number; readonly start: number; readonly end: number }[];
  readonly statements: readonly Statement[];
}

/**
 * Searches an account for the terms of a silence and explains each hit: by the editor's dismissal, else by the statement of another
 * voice, or on another subject, that holds it. A hit with neither is unexplained.
 *
 * @param subject the agreement or matter on which the silence is
 * @param account the account's plain text, its paragraphs and its statements
 */
export function searchForSilence(silence: Silence, subject: string, account: Searched): Hit[] {
  const starts = new Map<number, Hit>();
  for (const found of silence.searched.flatMap((term) => findTerm(account.text, term))) {
    const word = wordAround(account.text, found.index, found.text.length);
    const paragraph = account.paragraphs.find(({ end }) => end > word.start)?.number ?? 0;
    const dismissal = silence.dismissed.find((candidate) => candidate.text === word.text && candidate.paragraph === paragraph);
    const holder = account.statements
      .filter(({ start, end }) => start <= found.index && end >= found.index + found.text.length)
      .findLast((statement) => !contradictsSilence(silence, subject, statement));
    starts.set(word.start, {
      text: word.text,
      paragraph,
      start: word.start,
      reason: dismissal?.reason?.trim() || null,
      statement: holder?.id ?? null,
    });
  }
  return [...starts.values()].toSorted((a, b) => a.start - b.start);
}

/** Whether a statement is on the subject and by the one who is said to be silent on it. */
export function contradictsSilence({ speaker, account }: Silence, subject: string, statement: Statement): boolean {
  const onSubject = statement.topics.some((topic) => topic.startsWith(`${subject}/`));
  return onSubject && (speaker ? statement.speakers.includes(speaker) : statement.account === account);
}

const letters = "([\\p{L}\\p{N}’'-]*)";
const lettersBefore = new RegExp(`(?<=${letters})`, 'uy');
const lettersAfter = new RegExp(letters, 'uy');

function wordAround(text: string, start: number, length: number): { text: string; start: number } {
  const from = start - lettersAt(text, start, lettersBefore);
  const to = start + length + lettersAt(text, start + length, lettersAfter);
  return { text: text.slice(from, to), start: from };
}

/** How many letters of a word stand at an offset. A sticky pattern looks nowhere else, however long the text is. */
function lettersAt(text: string, offset: number, pattern: RegExp): number {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[1]?.length ?? 0;
}
