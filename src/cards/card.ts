import type { Speaker } from '../record/speaker.ts';
import type { Range, SpeechType } from '../record/statement.ts';

/** The size of every card in pixels: the shape that Open Graph readers show whole. */
export const cardSize = { width: 1200, height: 630 } as const;

/** A picture that stands for a page where a link to it is shown. */
export interface Card {
  /** The page it is made for, from the site's own root; null for the one that stands for all pages without their own. */
  readonly page: string | null;
  /** Where it stands, from the site's own root. */
  readonly address: string;
  /** What it says, for those who do not see it. */
  readonly alt: string;
  readonly content: CardContent;
}

/** What is on a card, from top to bottom. Plain data, so that two cards with the same content are the same picture. */
export interface CardContent {
  /** The language of the editor's words, as a BCP 47 tag. */
  readonly language: string;
  /** The line above the rule: the site's name. */
  readonly header: string;
  /** A small line above the title. */
  readonly eyebrow: string | null;
  /** The editor's words, set large; with a speaker's mark where the card is that speaker's. */
  readonly title: { readonly text: string; readonly voice: Voice | null } | null;
  /** An account's words, set large. */
  readonly words: CardWords | null;
  /** The editor's words below the title; a line each. */
  readonly note: string | null;
  /** Who speaks. */
  readonly voices: readonly Voice[];
  /** Whose the words are, where it is no speaker. */
  readonly byline: string | null;
  /** Where the words stand and how they are reported. */
  readonly source: string | null;
}

/** A speaker as a card names them. */
export type Voice = Pick<Speaker, 'name' | 'shortName' | 'mark' | 'colour'>;

/** Words of an account, to the letter. */
export interface CardWords {
  readonly text: string;
  /** The stretches of `text` in quotation marks, without the marks, and the mark that closes each. */
  readonly quotations: readonly (Range & { readonly close: string })[];
  readonly language: string;
  /** How they are reported; null for a headline. */
  readonly speech: SpeechType | null;
  /** Whether the sentence begins before them. */
  readonly cutBefore: boolean;
  /** Whether the sentence goes on after them. */
  readonly cutAfter: boolean;
}
