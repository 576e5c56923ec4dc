import type { CardWords } from './card.ts';

/** What an omission looks like in the words of an account: in brackets, as everywhere on the site. */
const omission = '[…]';

/** A run of characters as a card shows them. */
export interface ShownRun {
  readonly text: string;
  /** Whether it is the editor's: an omission, or a gloss. */
  readonly isEditors: boolean;
}

/**
 * The words up to a number of characters, cut between two words, with what is left out before and after them. A quotation in which
 * they end is closed with the mark that closes it in the account.
 */
export function cutWords({ runs, cutBefore, cutAfter }: CardWords, most: number): ShownRun[] {
  const shown: ShownRun[] = cutBefore ? [{ text: `${omission} `, isEditors: true }] : [];
  let room = most;
  for (const { text, isGloss, close } of runs) {
    const whole = text.length <= room;
    const end = whole ? text.length : Math.max(0, text.slice(0, room + 1).search(/\s+\S*$/u));
    if (end > 0) shown.push({ text: text.slice(0, end), isEditors: isGloss });
    if (!whole) {
      return [
        ...shown,
        { text: ` ${omission}`, isEditors: true },
        ...(close && end > 0 ? [{ text: close, isEditors: false }] : []),
      ];
    }
    room -= text.length;
  }
  return cutAfter ? [...shown, { text: ` ${omission}`, isEditors: true }] : shown;
}

/** The editor's own words up to a number of characters. */
export function cutNote(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, Math.max(0, text.slice(0, most).search(/\s+\S*$/u)))} …`;
}
