import { overviewAmong } from '../record/overview.ts';
import type { Briefing } from '../record/briefing.ts';
import type { Subject } from '../record/subject.ts';
import type { Called } from '../record/summit.ts';
import { subjectsOf } from './lookup.ts';
import { capitalize, joinWords } from './wording.ts';

// What the kinds of subject are called. Addresses, files and data always say agreement and matter, whatever readers see.

/** A kind of subject: its name within a sentence, and the subjects. */
export interface SubjectKind extends Called {
  readonly type: Subject['type'];
  readonly subjects: readonly Subject[];
}

/** At least one kind: the checks reject content without any subject. */
export type SubjectKinds = readonly [SubjectKind, ...SubjectKind[]];

/** The kinds of subject that a briefing has, agreements before matters. The first is what the briefing is about. */
export function subjectKinds(briefing: Briefing): SubjectKinds {
  return kindsAmong(briefing, subjectsOf(briefing));
}

/** The subjects that stand in the overview, and count in the finding of the whole. */
export function overviewOf(briefing: Briefing): Subject[] {
  return overviewAmong(subjectsOf(briefing), (subject) => subject.type === 'matter' && subject.overview);
}

/** The kinds of subject in the overview, each with its subjects there. */
export function overviewKinds(briefing: Briefing): SubjectKinds {
  return kindsAmong(briefing, overviewOf(briefing));
}

/** What subjects of a kind are called. */
export function calledOf({ summit, agreements }: Briefing, type: Subject['type']): Called {
  if (type === 'agreement') return summit.agreementsCalled ?? { one: 'agreement', many: 'agreements' };
  const other = agreements.length > 0 ? 'other ' : '';
  return summit.mattersCalled ?? { one: `${other}matter`, many: `${other}matters` };
}

/** What a subject is called by itself: "agreement", or "matter" even if its kind is called "other matters". */
export function plainKind(briefing: Briefing, { type }: Pick<Subject, 'type'>): string {
  return (type === 'agreement' ? calledOf(briefing, type).one : briefing.summit.mattersCalled?.one) ?? 'matter';
}

/** A subject by its kind, and its number if it has one: "Agreement 2", "Other matter". */
export function kindWords(briefing: Briefing, subject: Subject): string {
  const name = capitalize(calledOf(briefing, subject.type).one);
  return subject.type === 'agreement' ? `${name} ${subject.number}` : name;
}

/** The place of a subject: "Agreement 2 of 5", "Other matter in the accounts"; in a briefing without agreements, "Matter 2 of 5". */
export function rankWords(briefing: Briefing, subject: Subject): string {
  const [{ type, subjects }] = subjectKinds(briefing);
  const words = kindWords(briefing, subject);
  if (subject.type !== type) return `${words} in the accounts`;
  return `${subject.type === 'agreement' ? words : `${words} ${subjects.indexOf(subject) + 1}`} of ${subjects.length}`;
}

/** Several kinds in the plural: "agreements", "agreements and other matters". */
export function pluralOf(kinds: SubjectKinds): string {
  return joinWords(kinds.map(({ many }) => many));
}

/** A word with its indefinite article, judged by its likely sound: "an agreement", "a question", "a university". */
export function withArticle(word: string): string {
  const vowel = /^(?:[aeio]|u(?!ni[^mn]|[rst][aeiu]|k)|hon|hour|heir)/iu.test(word) && !/^(?:eu|one\b|once\b)/iu.test(word);
  return `${vowel ? 'an' : 'a'} ${word}`;
}

function kindsAmong(briefing: Briefing, subjects: readonly Subject[]): SubjectKinds {
  const kindOf = (type: Subject['type']): SubjectKind => ({
    ...{ type, subjects: subjects.filter((subject) => subject.type === type) },
    ...calledOf(briefing, type),
  });
  const [agreements, matters] = [kindOf('agreement'), kindOf('matter')];
  if (matters.subjects.length === 0) return [agreements];
  return agreements.subjects.length === 0 ? [matters] : [agreements, matters];
}
