import type { Paragraph } from '../record/account.ts';
import type { Hit, Silence } from '../record/silence.ts';
import type { Statement } from '../record/statement.ts';
import { findTerm } from './words.ts';

/** What is searched of an account. */
interface Searched {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly statements: readonly Statement[];
}

/**
 * Searches an account for the terms of a silence and explains each hit: by the editor’s dismissal, or else by the statement that holds
 * it, if that is another voice’s or on another subject. A hit without either is unexplained.
 *
 * @param subject the agreement or matter on which the silence is
 * @param account the account’s plain text, its paragraphs and its statements
 */
export function searchForSilence(silence: Silence, subject: string, account: Searched): Hit[] {
  const hits = new Map<number, Hit>();
  for (const found of silence.searched.flatMap((term) => findTerm(account.text, term))) {
    const paragraph = account.paragraphs.find(({ end }) => end > found.start);
    const number = paragraph?.number ?? 0;
    const start = startOfWord(account.text, paragraph?.start ?? 0, found.start);
    const text = account.text.slice(start, endOfWord(account.text, found.end));
    const dismissal = silence.dismissed.find((candidate) => candidate.text === text && candidate.paragraph === number);
    const holder = account.statements
      .filter((statement) => statement.start <= found.start && statement.end >= found.end)
      .findLast((statement) => !contradictsSilence(silence, subject, statement));
    hits.set(start, {
      text,
      paragraph: number,
      start,
      reason: dismissal?.reason?.trim() || null,
      statement: holder?.id ?? null,
    });
  }
  return [...hits.values()].toSorted((a, b) => a.start - b.start);
}

/** Whether a statement is on the subject and by the one who is said to be silent on it. */
export function contradictsSilence({ speaker, account }: Silence, subject: string, statement: Statement): boolean {
  const onSubject = statement.topics.some((topic) => topic.startsWith(`${subject}/`));
  return onSubject && (speaker ? statement.speakers.includes(speaker) : statement.account === account);
}

function startOfWord(text: string, from: number, offset: number): number {
  return from + text.slice(from, offset).search(/[\p{L}\p{N}’'-]*$/u);
}

function endOfWord(text: string, offset: number): number {
  return offset + text.slice(offset).search(/[^\p{L}\p{N}’'-]|$/u);
}
