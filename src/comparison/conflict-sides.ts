import type { Briefing } from '../record/briefing.ts';
import { type CitedExcerpt, citeExcerpt } from './cite.ts';
import type { ComparedPoint, Party } from './compare-point.ts';
import { isolate } from './language.ts';
import { joinWords } from './wording.ts';

/** One side of a comparison, with all of its statements that are compared. */
export interface Side extends Pick<Party, 'speakers'> {
  readonly name: string;
  /** The key words of each statement, or all of its words if it has none. No statement is left out: any may hold a condition. */
  readonly excerpts: readonly CitedExcerpt[];
}

/** The sides of a point, speakers in their order, then accounts by number. */
export function sidesOf(briefing: Briefing, { subject, parties }: ComparedPoint): Side[] {
  return parties.map(({ speakers, account, statements }) => ({
    speakers,
    name: account?.name ?? joinWords(speakers.map(({ shortName }) => isolate(shortName))),
    excerpts: statements.map(({ id, text }) => {
      const key = subject.key.find(({ statement }) => statement === id);
      return citeExcerpt(briefing, key ?? { statement: id, words: text, glosses: [] });
    }),
  }));
}
