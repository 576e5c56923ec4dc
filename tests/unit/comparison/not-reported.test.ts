import { expect, test } from 'vitest';
import { describeSilences, findNotReported, isReportedOtherwise } from '../../../src/comparison/not-reported.ts';
import type { Briefing } from '../../../src/record/briefing.ts';
import type { ProvedSilence } from '../../../src/record/silence.ts';
import { silenceKindSchema } from '../../../src/record/silence.ts';
import type { Subject } from '../../../src/record/subject.ts';
import { ash, birch, bridge, ferry, gazette, herald, briefing, silences, tribune } from '../../small-briefing.ts';

type Kind = ProvedSilence['kind'];
const inThree: Briefing = { ...briefing, accounts: [gazette, herald, tribune] };
const inOne: Briefing = { ...briefing, accounts: [gazette] };
const [timetable] = briefing.references;
if (!timetable) throw new Error('no reference');

const silence = (account: string, kind: Kind, speaker?: string): ProvedSilence => ({
  ...(speaker === undefined ? {} : { speaker }),
  ...{ account, kind, searched: ['ferry'], dismissed: [], hits: [] },
});
const ofBirch = (of: Briefing, ...entries: (readonly [account: string, kind: Kind])[]) =>
  describeSilences(
    of,
    birch,
    entries.map(([account, kind]) => ({ account, kind })),
  );
const ofAccount = (kind: Kind) => describeSilences(briefing, null, [{ account: 'herald', kind }]);
const withSilences = (...own: ProvedSilence[]): Briefing => ({ ...briefing, agreements: [{ ...ferry, silences: own }] });

test('says of all accounts together that none reports a speaker', () => {
  expect(ofBirch(briefing, ['gazette', 'not-mentioned'], ['herald', 'not-mentioned'])).toEqual([
    'Neither account reports Birch on this.',
  ]);
  expect(ofBirch(inThree, ['gazette', 'not-mentioned'], ['herald', 'not-mentioned'], ['tribune', 'not-mentioned'])).toEqual([
    'No account reports Birch on this.',
  ]);
});

test('names the accounts that do not report a speaker if others do, or if there is only one account', () => {
  expect(ofBirch(briefing, ['herald', 'not-mentioned'])).toEqual(['Account 2 does not report Birch on this.']);
  expect(ofBirch(inThree, ['gazette', 'not-mentioned'], ['tribune', 'not-mentioned'])).toEqual([
    'Account 1 and Account 3 do not report Birch on this.',
  ]);
  expect(ofBirch(inOne, ['gazette', 'not-mentioned'])).toEqual(['Account 1 does not report Birch on this.']);
});

test('says for each other kind what the accounts do, and never that the speaker is silent', () => {
  expect(ofBirch(briefing, ['gazette', 'mentioned-without-position'])).toEqual([
    'Account 1 mentions Birch on this without a position.',
  ]);
  expect(ofBirch(briefing, ['gazette', 'mentioned-without-position'], ['herald', 'mentioned-without-position'])).toEqual([
    'Account 1 and Account 2 mention Birch on this without a position.',
  ]);
  expect(ofBirch(briefing, ['gazette', 'declined'])).toEqual(['Account 1 reports that Birch declined to answer.']);
  expect(ofBirch(briefing, ['gazette', 'declined'], ['herald', 'declined'])).toEqual([
    'Account 1 and Account 2 report that Birch declined to answer.',
  ]);
  expect(ofBirch(briefing, ['gazette', 'denied'])).toEqual(['Account 1 reports a denial by Birch.']);
  expect(ofBirch(briefing, ['gazette', 'denied'], ['herald', 'denied'])).toEqual([
    'Account 1 and Account 2 report a denial by Birch.',
  ]);
});

test('keeps kinds apart: a speaker who declined in one account is not called unmentioned in both', () => {
  expect(ofBirch(briefing, ['gazette', 'declined'], ['herald', 'not-mentioned'])).toEqual([
    'Account 1 reports that Birch declined to answer.',
    'Account 2 does not report Birch on this.',
  ]);
  expect(ofBirch(inThree, ['gazette', 'not-mentioned'], ['herald', 'denied'], ['tribune', 'not-mentioned'])).toEqual([
    'Account 1 and Account 3 do not report Birch on this.',
    'Account 2 reports a denial by Birch.',
  ]);
});

test('says what an account does that says nothing in its own words', () => {
  expect(ofAccount('not-mentioned')).toEqual(['Account 2 says nothing on this in its own words.']);
  expect(ofAccount('mentioned-without-position')).toEqual(['Account 2 mentions this without a position of its own.']);
  expect(ofAccount('declined')).toEqual(['Account 2 declines to comment on this.']);
  expect(ofAccount('denied')).toEqual(['Account 2 denies this in its own words.']);
});

test('is empty without silences', () => {
  expect(findNotReported(briefing, [bridge])).toEqual([]);
  expect(findNotReported(withSilences(), [{ ...ferry, silences: [] }])).toEqual([]);
});

test('lists a speaker once for each agreement, with every silence and the outside records', () => {
  expect(findNotReported(briefing, briefing.agreements)).toEqual([
    {
      ...{ subject: ferry, speaker: birch, silences, outside: [timetable] },
      sentences: ['Neither account reports Birch on this.'],
      besidePoint: ['Neither account reports Birch on this.'],
    },
  ]);
  const mill = { ...ferry, id: 'mill', number: 2 };
  expect(findNotReported({ ...briefing, agreements: [ferry, mill] }, [ferry, mill]).map(({ subject }) => subject.id)).toEqual([
    'ferry',
    'mill',
  ]);
});

test('keeps speakers apart from each other and from the silence of an account itself', () => {
  const own = silence('herald', 'not-mentioned');
  const [ofAsh, ofHerald, again] = [
    silence('gazette', 'declined', 'ash'),
    own,
    silence('herald', 'mentioned-without-position', 'birch'),
  ];
  const of = withSilences(ofAsh, ofHerald, again);
  expect(
    findNotReported(of, of.agreements).map(({ speaker, silences: every, sentences }) => [speaker, every, sentences]),
  ).toEqual([
    [ash, [ofAsh], ['Account 1 reports that Ash declined to answer.']],
    [null, [own], ['Account 2 says nothing on this in its own words.']],
    [birch, [again], ['Account 2 mentions Birch on this without a position.']],
  ]);
});

test('keeps the silences of two accounts themselves apart', () => {
  const of = withSilences(silence('gazette', 'not-mentioned'), silence('herald', 'not-mentioned'));
  expect(findNotReported(of, of.agreements).map(({ sentences }) => sentences)).toEqual([
    ['Account 1 says nothing on this in its own words.'],
    ['Account 2 says nothing on this in its own words.'],
  ]);
});

test('gives an outside record only if it reports this speaker on the subject', () => {
  const outside = (reference: Partial<typeof timetable>) => {
    const of = { ...briefing, references: [{ ...timetable, ...reference }] };
    return findNotReported(of, of.agreements).map((entry) => entry.outside.length);
  };
  expect(outside({})).toEqual([1]);
  expect(outside({ reports: {} })).toEqual([0]);
  expect(outside({ reports: { ash: ['ferry'] } })).toEqual([0]);
  expect(outside({ topics: ['ferry', 'bridge'], reports: { birch: ['bridge'] } })).toEqual([0]);
  expect(outside({ topics: ['bridge'], reports: {} })).toEqual([0]);
});

test('gives no outside record for the silence of an account itself', () => {
  const of = withSilences(silence('herald', 'not-mentioned'));
  expect(findNotReported(of, of.agreements).map(({ outside }) => outside)).toEqual([[]]);
});

test('names the whole agreement beside one of its points if the accounts report more than a silence', () => {
  const beside = (kind: Kind, of = briefing, subject: Subject = ferry, speaker?: string) =>
    findNotReported(of, [{ ...subject, silences: [silence('gazette', kind, speaker)] }]).flatMap(
      ({ besidePoint }) => besidePoint,
    );
  const byBirch = (kind: Kind, of?: Briefing, subject?: Subject) => beside(kind, of, subject, 'birch');
  expect(byBirch('not-mentioned')).toEqual(['Account 1 does not report Birch on this.']);
  expect(byBirch('declined')).toEqual(['On this agreement, Account 1 reports that Birch declined to answer.']);
  expect(byBirch('denied')).toEqual(['On this agreement, Account 1 reports a denial by Birch.']);
  expect(byBirch('mentioned-without-position')).toEqual(['Account 1 mentions Birch on this agreement without a position.']);
  expect(beside('mentioned-without-position')).toEqual(['Account 1 mentions this agreement without a position of its own.']);
  expect(beside('declined')).toEqual(['Account 1 declines to comment on this agreement.']);
  expect(beside('denied')).toEqual(['Account 1 denies this agreement in its own words.']);
  expect(byBirch('declined', briefing, bridge)).toEqual(['On this matter, Account 1 reports that Birch declined to answer.']);
  const called = { ...briefing, summit: { ...briefing.summit, agreementsCalled: { one: 'topic', many: 'topics' } } };
  expect(byBirch('declined', called)).toEqual(['On this topic, Account 1 reports that Birch declined to answer.']);
});

test('tells a speaker who is reported otherwise from one who is not reported', () => {
  const told = (kind: Kind) => isReportedOtherwise({ silences: [silence('gazette', kind, 'birch')] }, birch);
  expect(silenceKindSchema.options.filter(told)).toEqual(['mentioned-without-position', 'declined', 'denied']);
  expect(isReportedOtherwise({ silences: [silence('gazette', 'declined', 'ash')] }, birch)).toBe(false);
});
