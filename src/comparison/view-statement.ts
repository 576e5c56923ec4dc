import type { Briefing } from '../record/briefing.ts';
import { type Speaker, shownAlias } from '../record/speaker.ts';
import type { Statement } from '../record/statement.ts';
import type { Subject } from '../record/subject.ts';
import { voicesOf } from '../record/voice.ts';
import { type Cited, cite } from './cite.ts';
import { type ComparedPoint, comparePoint } from './compare-point.ts';
import { lookup, pointsOf, subjectIdsOf, subjectsOf } from './lookup.ts';
import { formatMark, joinWords } from './wording.ts';

/** Everything that the page of a statement says about it. */
export interface StatementView extends Cited {
  /** Its points, each with the statements on it by other voices or in other accounts. */
  readonly points: readonly (ComparedPoint & { readonly counterparts: readonly Statement[] })[];
  readonly continuedBy: readonly Statement[];
  readonly citedBy: readonly Subject[];
}

export function viewStatement(briefing: Briefing, statement: Statement): StatementView {
  const found = lookup(briefing);
  return {
    ...cite(briefing, statement),
    points: pointsOf(statement, found).map(({ subject, point }) => {
      const compared = comparePoint(briefing, subject, point);
      return {
        ...compared,
        counterparts: compared.statements.filter(
          (other) => other.account !== statement.account || !isSameVoice(other, statement),
        ),
      };
    }),
    continuedBy: found.continuedBy(statement.id),
    citedBy: found.citedBy(statement.id),
  };
}

function isSameVoice(one: Statement, other: Statement): boolean {
  return new Set(voicesOf(one)).symmetricDifference(new Set(voicesOf(other))).size === 0;
}

/** A speaker's statements by agreement and matter. One that bears on several stands under each. */
export function statementsOfSpeaker(briefing: Briefing, speaker: string): { subject: Subject; statement: Statement }[] {
  const statements = lookup(briefing).statementsBy(speaker);
  const bySubject = Map.groupBy(
    statements.flatMap((statement) => subjectIdsOf(statement).map((subject) => ({ subject, statement }))),
    ({ subject }) => subject,
  );
  return subjectsOf(briefing).flatMap((subject) =>
    (bySubject.get(subject.id) ?? []).map(({ statement }) => ({ subject, statement })),
  );
}

/**
 * The words by which the accounts name a speaker. Those that also stand for other speakers come last, with these.
 *
 * @example '“Ash”, or, together with Birch, “both keepers”'
 */
export function speakerNames({ speakers }: Pick<Briefing, 'speakers'>, speaker: Speaker): string {
  const shown = (alias: string) => formatMark(shownAlias(alias));
  const sharers = (alias: string) => speakers.filter((other) => other !== speaker && other.aliases.includes(alias));
  const own = speaker.aliases.filter((alias) => sharers(alias).length === 0);
  const shared = Map.groupBy(
    speaker.aliases.filter((alias) => sharers(alias).length > 0),
    (alias) => joinWords(sharers(alias).map(({ shortName }) => shortName)),
  );
  return [
    joinWords(own.map(shown)),
    ...[...shared].map(([others, aliases]) => `together with ${others}, ${joinWords(aliases.map(shown))}`),
  ]
    .filter((words) => words !== '')
    .join(', or, ');
}
