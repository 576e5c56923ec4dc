import type { CardWords } from './card.ts';

/** What stands for words left out, on a card as on every page. */
const omission = '[…]';

/** A run of characters as a card shows it. */
export interface ShownRun {
  readonly text: string;
  /** Whether it is the editor's: the sign of an omission, or a gloss. */
  readonly isEditors: boolean;
}

/**
 * Cuts words to at most a number of characters, between two words, and marks what is left out before and after. A quotation in which
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

/** Cuts the editor's own words to at most a number of characters, between two words. */
export function cutNote(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, Math.max(0, text.slice(0, most).search(/\s+\S*$/u)))} …`;
}
