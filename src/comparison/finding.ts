import type { Briefing } from '../record/briefing.ts';
import { type Compares, type Outcome, outcomes, type RelationKind, relations } from '../record/relation.ts';
import type { Speaker } from '../record/speaker.ts';
import type { Subject } from '../record/subject.ts';
import { keysOf } from '../record/vocabulary.ts';
import { comparedPoints, namesOf } from './compare-point.ts';
import { isReportedOtherwise } from './not-reported.ts';
import { overviewKinds, overviewOf } from './subject-kinds.ts';
import { capitalize, pluralize, countInWords, joinWords, numberWord } from './wording.ts';

/**
 * What comparing points comes to, in numbers. An outcome counts only the points on which two speakers are compared.
 */
export interface Totals extends Readonly<Record<Outcome, number>> {
  readonly points: number;
  /** On how many points each speaker is reported, in the order of the speakers. */
  readonly reported: readonly { readonly speaker: Speaker; readonly points: number }[];
  /** On how many points at least two speakers are reported. */
  readonly together: number;
  /** On how many of these they are not compared, because they are reported jointly. */
  readonly jointly: number;
  /** On how many of the points that compare speakers no account reports two of them apart. */
  readonly acrossAccounts: number;
  /** On how many points there is one voice only. */
  readonly oneVoice: number;
  /** How many points there are of each comparison: who is compared, and how. */
  readonly compared: readonly { readonly compares: Compares; readonly kind: RelationKind; readonly points: number }[];
}

export function totalsOf(briefing: Briefing, subjects: readonly Subject[]): Totals {
  const points = comparedPoints(briefing, subjects);
  const together = points.filter(({ reported }) => reported.length > 1);
  const between = together.filter(({ compares }) => compares === 'speakers');
  const coming = (to: Outcome) => between.filter(({ point }) => relations[point.relation.kind].outcome === to).length;
  const compared = points.flatMap(({ compares, point }) => (compares === null ? [] : [{ compares, kind: point.relation.kind }]));
  return {
    points: points.length,
    reported: briefing.speakers.map((speaker) => ({
      speaker,
      points: points.filter(({ reported }) => reported.includes(speaker)).length,
    })),
    together: together.length,
    conflict: coming('conflict'),
    differ: coming('differ'),
    same: coming('same'),
    jointly: together.length - between.length,
    acrossAccounts: between.filter(({ acrossAccounts }) => acrossAccounts).length,
    oneVoice: points.filter(({ compares }) => compares === null).length,
    compared: [...Map.groupBy(compared, ({ compares, kind }) => `${compares} ${kind}`).values()].flatMap((group) =>
      group.slice(0, 1).map((entry) => ({ ...entry, points: group.length })),
    ),
  };
}

/**
 * What comparing the whole overview comes to, for a reader with two minutes.
 *
 * @example 'Four agreements, 25 points. Both ministers are reported on 7 of them: they conflict on 1, differ on 6, and say the same on none.'
 */
export function findingOfAll(briefing: Briefing): string {
  const { speakers } = briefing;
  const totals = totalsOf(briefing, overviewOf(briefing));
  const kinds = overviewKinds(briefing).map(({ subjects, one, many }) => countInWords(subjects.length, one, many));
  const size = `${capitalize(joinWords(kinds))}, ${pluralize(totals.points, 'point')}.`;
  const called = collective(briefing);
  if (totals.together > 0) return `${size} ${togetherWords(called.atLeastTwo, totals, 'them')}`;
  if (speakers.length < 2) return size;
  if (speakers.length === 2) return `${size} No account reports ${called.atLeastTwo} on the same one.`;
  return `${size} No two of ${called.the} are reported on the same one.`;
}

/**
 * What comparing the statements on an agreement or matter comes to.
 *
 * @example 'Both ministers are reported on 3 of 11 points and differ on all 3.'
 * @example 'Of the two ministers, only Ash is reported on this, on both points.'
 * @example 'Of the two ministers, only Ash is reported with statements on this, on both points.' // if Birch declined to answer
 */
export function findingOf(briefing: Briefing, subject: Subject): string {
  const totals = totalsOf(briefing, [subject]);
  const called = collective(briefing);
  const present = totals.reported.filter(({ points }) => points > 0);
  const absent = totals.reported.filter(({ points }) => points === 0).map(({ speaker }) => speaker);
  const namesWhere = (told: boolean) =>
    absent.filter((speaker) => isReportedOtherwise(subject, speaker) === told).map(({ shortName }) => shortName);
  const [otherwise, unreported] = [namesWhere(true), namesWhere(false)];
  // A speaker who is reported to have declined to answer is reported, though without a statement.
  const onThis = otherwise.length > 0 ? 'with statements on this' : 'on this';
  const [first] = present;
  if (!first) return `${capitalize(called.none)} reported ${onThis}.`;
  const name = first.speaker.shortName;
  if (totals.reported.length === 1) return `${name} is reported ${onPoints(first.points, totals.points)}.`;
  if (present.length === 1) {
    return `Of ${called.the}, only ${name} is reported ${onThis}, ${onPoints(first.points, totals.points)}.`;
  }
  const rest = [[unreported, 'not reported on this'] as const, [otherwise, 'reported without a statement on this'] as const]
    .filter(([who]) => who.length > 0)
    .map(([who, how]) => ` ${joinWords(who)} ${who.length === 1 ? 'is' : 'are'} ${how}.`)
    .join('');
  const names = present.map(({ speaker }) => speaker.shortName);
  if (totals.together === 0) {
    const each = joinWords(present.map(({ speaker, points }) => `${speaker.shortName} on ${points}`));
    return `${joinWords(names)} are never reported on the same point: of ${totals.points}, ${each}.${rest}`;
  }
  const who =
    absent.length === 0 ? called.atLeastTwo : names.length === 2 ? joinWords(names) : `at least two of ${joinWords(names)}`;
  return `${togetherWords(who, totals)}${rest}`;
}

/**
 * On how much of the overview a speaker is reported.
 *
 * @example 'The accounts report Ash on 17 of 25 points of the agreements.'
 * @example 'The accounts report Ash on no point of the agreements and one other matter.'
 */
export function findingOfSpeaker(briefing: Briefing, { id, shortName }: Speaker): string {
  const points = comparedPoints(briefing, overviewOf(briefing));
  const on = points.filter(({ reported }) => reported.some((speaker) => speaker.id === id)).length;
  const [first, ...others] = overviewKinds(briefing);
  const kinds = [first.many, ...others.map(({ subjects, one, many }) => countInWords(subjects.length, one, many))];
  return `The accounts report ${shortName} on ${on === 0 ? 'no point' : `${on} of ${pluralize(points.length, 'point')}`} of the ${joinWords(kinds)}.`;
}

/**
 * What the relations that do not compare two speakers come to, and how many points have one voice only. Empty if there are neither.
 *
 * @example 'Ash and Account 1 differ on 1 point; 7 points have one voice only.'
 */
export function findingBeyond(briefing: Briefing, subject: Subject): string {
  const points = comparedPoints(briefing, [subject]);
  const others = points.filter(({ compares }) => compares !== null && compares !== 'speakers');
  const clauses = [...Map.groupBy(others, ({ parties }) => namesOf(parties))].map(([names, group]) => {
    const verbs = Map.groupBy(group, ({ point }) => broadVerb(point.relation.kind));
    return `${names} ${joinWords([...verbs].map(([verb, { length }]) => `${verb} on ${pluralize(length, 'point')}`))}`;
  });
  const single = points.filter(({ compares }) => compares === null).length;
  const alone =
    single === 0
      ? []
      : [
          single === points.length
            ? `${single === 1 ? 'The point has' : `${capitalize(allOf(single))} points have`} one voice only`
            : `${pluralize(single, 'point')} ${single === 1 ? 'has' : 'have'} one voice only`,
        ];
  const words = [...clauses, ...alone].join('; ');
  return words === '' ? '' : `${capitalize(words)}.`;
}

/**
 * Warns that a difference between speakers may be one between accounts: on how many of the points that compare speakers no account
 * reports two of them apart. Empty if there is no such point.
 */
export function crossingOf(briefing: Briefing): string {
  const { acrossAccounts, together, jointly } = totalsOf(briefing, overviewOf(briefing));
  const all = together - jointly;
  if (acrossAccounts === 0) return '';
  const called = briefing.summit.speakersCalled;
  const points =
    all === 1
      ? `the one point that compares ${called}`
      : `${acrossAccounts < all ? `the ${all}` : allOf(all)} points that compare ${called}`;
  const on = acrossAccounts < all ? `On ${acrossAccounts} of ${points}` : `On ${points}`;
  return `${on}, they are reported in different accounts, so a difference between the ${called} may be one between the accounts.`;
}

/** The speakers together, by the name that the summit gives them. */
function collective({ summit, speakers }: Pick<Briefing, 'summit' | 'speakers'>) {
  const { speakersCalled: name } = summit;
  const number = numberWord(speakers.length);
  const two = speakers.length === 2;
  return {
    the: `the ${number} ${name}`,
    atLeastTwo: two ? `both ${name}` : `at least two of the ${number} ${name}`,
    none:
      speakers.length === 1
        ? `${joinWords(speakers.map(({ shortName }) => shortName))} is not`
        : two
          ? `neither of the two ${name} is`
          : `none of the ${number} ${name} is`,
  };
}

/** On how many points at least two speakers are reported, and what comparing them comes to. */
function togetherWords(who: string, totals: Totals, among = `${totals.points} points`): string {
  const { points, together, jointly } = totals;
  const place = together === points ? onPoints(together, points) : `on ${together} of ${among}`;
  const reported = `${capitalize(who)} are reported ${place}`;
  const counted = keysOf(outcomes).map((outcome) => [outcomes[outcome], totals[outcome]] as const);
  const occurring = counted.filter(([, number]) => number > 0);
  const [only] = occurring;
  if (!only) return `${reported}, ${together === 1 ? '' : 'always '}jointly.`;
  if (occurring.length === 1 && jointly === 0) {
    return `${reported} and ${only[0]} on ${together === 1 ? 'it' : allOf(together)}.`;
  }
  const clauses = counted
    .filter(([verb, number]) => number > 0 || verb === outcomes.same)
    .map(([verb, number]) => `${verb} on ${number === 0 ? 'none' : number}`);
  return `${reported}: they ${joinWords([...clauses, ...(jointly > 0 ? [`are reported jointly on ${jointly}`] : [])])}.`;
}

function onPoints(number: number, of: number): string {
  if (number < of) return `on ${number} of ${of} points`;
  return of === 1 ? 'on its one point' : `on ${allOf(of)} points`;
}

function allOf(number: number): string {
  return number === 2 ? 'both' : `all ${number}`;
}

/** Findings do not distinguish differences in scope from differences in strength. */
function broadVerb(kind: RelationKind): string {
  const { outcome, verb } = relations[kind];
  return outcome === null ? verb : outcomes[outcome];
}
