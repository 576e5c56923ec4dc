import type { PointsPicture } from '../comparison/draw-points.ts';
import type { Speaker } from '../record/speaker.ts';
import type { SpeechType } from '../record/statement.ts';

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

/** What is on a card, from top to bottom. */
export interface CardContent {
  /** The language of the editor's words, as a BCP 47 tag. */
  readonly language: string;
  /** The line above the rule: the site's name, and what the page is. */
  readonly header: string;
  readonly rank: string | null;
  readonly body: CardBody;
  /** Who speaks. */
  readonly voices: readonly CardSpeaker[];
  /** Whose the words are, if that is no speaker. */
  readonly byline: string | null;
  /** Where the words stand and how they are reported. */
  readonly source: string | null;
  /** Which accounts the numbers in the picture of points stand for. */
  readonly legend: string | null;
}

/** What a card shows: a title, the words of an account, a conflict in all its voices, or points × voices. */
export type CardBody =
  | { readonly kind: 'title'; readonly title: string; readonly voice: CardSpeaker | null; readonly note: string }
  | { readonly kind: 'words'; readonly words: CardWords }
  | { readonly kind: 'conflict'; readonly question: string; readonly sides: readonly CardSide[] }
  | {
      readonly kind: 'points';
      readonly title: string;
      readonly note: string | null;
      readonly picture: PointsPicture;
      /** The size of its letters in pixels. */
      readonly scale: number;
    };

/** One side of a conflict: who it is, and all of that side's words that are compared. */
export interface CardSide {
  readonly voices: readonly CardSpeaker[];
  readonly name: string;
  readonly words: readonly (CardWords & { readonly source: string })[];
}

/** A speaker as a card names them. */
export type CardSpeaker = Pick<Speaker, 'name' | 'shortName' | 'mark' | 'colour'>;

/** Words of an account, to the letter. */
export interface CardWords {
  readonly runs: readonly WordRun[];
  readonly language: string;
  /** How they are reported; null for a headline. */
  readonly speech: SpeechType | null;
  /** Whether the sentence begins before them. */
  readonly cutBefore: boolean;
  /** Whether the sentence goes on after them. */
  readonly cutAfter: boolean;
}

/** Some of the words. */
export interface WordRun {
  readonly text: string;
  /** Whether the editor added them. */
  readonly isGloss: boolean;
  /** The mark that ends the quotation they stand in; null outside of one. */
  readonly close: string | null;
}
