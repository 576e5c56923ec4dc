import { overviewAmong } from '../record/overview.ts';
import type { Briefing } from '../record/briefing.ts';
import type { Subject } from '../record/subject.ts';
import type { Called } from '../record/summit.ts';
import { subjectsOf } from './lookup.ts';
import { capital, joinWords } from './wording.ts';

// What the kinds of subject are called. Addresses, files and data keep the words agreement and matter, whatever a reader sees.

/** A kind of subject: what one and several are called within a sentence, and the subjects. */
export interface SubjectKind extends Called {
  readonly type: Subject['type'];
  readonly subjects: readonly Subject[];
}

/** One kind at least: content without any subject is at fault. */
export type SubjectKinds = readonly [SubjectKind, ...SubjectKind[]];

/** The kinds of subject that a briefing has, agreements before matters; the first is what it is about. */
export function subjectKinds(briefing: Briefing): SubjectKinds {
  return kindsAmong(briefing, subjectsOf(briefing));
}

/** What stands in the overview, and counts in the finding of the whole. */
export function overviewOf(briefing: Briefing): Subject[] {
  return overviewAmong(subjectsOf(briefing), (subject) => subject.type === 'matter' && subject.overview);
}

/** The kinds of subject in the overview, each with those that stand there. */
export function overviewKinds(briefing: Briefing): SubjectKinds {
  return kindsAmong(briefing, overviewOf(briefing));
}

/** What subjects of a kind are called. */
export function calledOf({ summit, agreements }: Briefing, type: Subject['type']): Called {
  if (type === 'agreement') return summit.agreementsCalled ?? { one: 'agreement', many: 'agreements' };
  const other = agreements.length > 0 ? 'other ' : '';
  return summit.mattersCalled ?? { one: `${other}matter`, many: `${other}matters` };
}

/** What a subject is called where no other is meant beside it: "agreement", and "matter", where several are "other matters". */
export function plainKind(briefing: Briefing, { type }: Subject): string {
  return (type === 'agreement' ? calledOf(briefing, type).one : briefing.summit.mattersCalled?.one) ?? 'matter';
}

/** A subject by its kind, and by its number if it has one: "Agreement 2", "Other matter". */
export function kindWords(briefing: Briefing, subject: Subject): string {
  const name = capital(calledOf(briefing, subject.type).one);
  return subject.type === 'agreement' ? `${name} ${subject.number}` : name;
}

/** Where a subject stands: "Agreement 2 of 5", "Other matter in the accounts"; without agreements, "Matter 2 of 5". */
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

/** A word with its indefinite article, by the sound that it most likely begins with: "an agreement", "a question", "a university". */
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
