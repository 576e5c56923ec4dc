import type { PointsPicture } from '../comparison/draw-points.ts';
import type { Speaker } from '../record/speaker.ts';
import type { SpeechType } from '../record/statement.ts';

/** The size of every card in pixels. Sites that read Open Graph tags show this shape without cropping it. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The picture that other sites show beside a link to a page. */
export interface Card {
  /** The address of its page, from the site's own root; null for the card that all other pages share. */
  readonly page: string | null;
  /** The address of the picture, from the site's own root. */
  readonly address: string;
  /** What it shows, in words. */
  readonly alt: string;
  readonly content: CardContent;
}

/** What is on a card, from top to bottom. */
export interface CardContent {
  /** The language of the editor's words, as a BCP 47 tag. */
  readonly language: string;
  /** What begins the line above the rule: most often the site's name. */
  readonly header: string;
  /** What ends that line: most often what the page is. */
  readonly rank: string | null;
  readonly body: CardBody;
  /** Who speaks. */
  readonly voices: readonly CardSpeaker[];
  /** Whose words they are if no speaker's. */
  readonly byline: string | null;
  /** Where the words stand, and how they are reported. */
  readonly source: string | null;
  /** Which accounts the numbers in the picture of points stand for. */
  readonly legend: string | null;
}

/** What a card shows: a title, an account's words, a conflict in all its voices, or points × voices. */
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

/** One side of a conflict: who it is, and every statement of that side that is compared. */
export interface CardSide {
  readonly voices: readonly CardSpeaker[];
  readonly name: string;
  readonly words: readonly (CardWords & { readonly source: string })[];
}

/** A speaker as a card names them. */
export type CardSpeaker = Pick<Speaker, 'name' | 'shortName' | 'mark' | 'colour'>;

/** An account's words, to the letter. */
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

/** A run of those words. */
export interface WordRun {
  readonly text: string;
  /** Whether the editor added them. */
  readonly isGloss: boolean;
  /** The mark that closes the quotation around the run; null outside of a quotation. */
  readonly close: string | null;
}
