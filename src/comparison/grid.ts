import type { Briefing } from '../record/briefing.ts';
import { splitTopic } from '../record/id.ts';
import { relations } from '../record/relation.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Statement } from '../record/statement.ts';
import type { Subject } from '../record/subject.ts';
import { type CitedExcerpt, type CitedSentence, citeExcerpt, citeSentence } from './cite.ts';
import { type ComparedPoint, comparedPoints } from './compare-point.ts';
import { findingOf } from './finding.ts';
import { subjectsOf } from './lookup.ts';
import { findNotReported, type NotReported } from './not-reported.ts';
import { overviewOf } from './subject-kinds.ts';

/** What one voice says on a point: its key words, and the number of its statements. */
export interface GridCell {
  readonly key: readonly CitedExcerpt[];
  readonly statements: number;
}

/** A point of the grid, with what each voice says on it. */
export interface GridPoint extends ComparedPoint {
  /** One for each speaker, in their order. */
  readonly cells: readonly (GridCell & { readonly speaker: Speaker })[];
  /** The accounts' own words. */
  readonly own: GridCell;
}

/** An agreement or matter in the overview. */
export interface GridRow {
  readonly subject: Subject;
  readonly finding: string;
  readonly gist: CitedSentence;
  readonly points: readonly GridPoint[];
  /** Whom the accounts do not report on it. */
  readonly notReported: readonly NotReported[];
}

/** The table of the overview: what each voice says on each subject. A cell may be empty. */
export function makeGrid(briefing: Briefing, subjects: readonly Subject[] = overviewOf(briefing)): GridRow[] {
  return subjects.map((subject) => {
    const key = subject.key.map((words) => citeExcerpt(briefing, words));
    return {
      subject,
      finding: findingOf(briefing, subject),
      gist: citeSentence(briefing, subject.gist),
      points: comparedPoints(briefing, [subject])
        .map((compared) => ({ compared, onPoint: key.filter(({ statement }) => isMainPoint(compared, statement)) }))
        // A subject shows the points with key words. If it has no key words, its first point stands for it.
        .filter(({ onPoint }, index) => (key.length === 0 ? index === 0 : onPoint.length > 0))
        .map(({ compared, onPoint }) => {
          const cell = (belongs: (statement: Statement) => boolean): GridCell => ({
            key: onPoint.filter(({ statement }) => belongs(statement)),
            statements: compared.statements.filter(belongs).length,
          });
          return {
            ...compared,
            cells: briefing.speakers.map((speaker) => ({
              speaker,
              ...cell(({ speakers }) => speakers.includes(speaker.id)),
            })),
            own: cell(({ speakers }) => speakers.length === 0),
          };
        }),
      notReported: findNotReported(briefing, [subject]),
    };
  });
}

/** The points on which statements conflict and, within the overview, those on which speakers differ. */
export function findPartings(briefing: Briefing): { conflicts: ComparedPoint[]; differences: ComparedPoint[] } {
  const overview = new Set(overviewOf(briefing).map(({ id }) => id));
  const points = comparedPoints(briefing, subjectsOf(briefing));
  return {
    conflicts: points.filter(({ point }) => relations[point.relation.kind].outcome === 'conflict'),
    differences: points.filter(
      ({ subject, point, compares }) =>
        overview.has(subject.id) && compares === 'speakers' && relations[point.relation.kind].outcome === 'differ',
    ),
  };
}

/** Whether a statement's key words stand under a point: the first point of the subject that its passage names. */
function isMainPoint({ subject, point }: ComparedPoint, { topics }: Statement): boolean {
  return topics.find((topic) => splitTopic(topic).subject === subject.id) === `${subject.id}/${point.id}`;
}
