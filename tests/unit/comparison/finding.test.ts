import { describe, expect, test } from 'vitest';
import { comparedPoints } from '../../../src/comparison/compare-point.ts';
import {
  crossingOf,
  findingBeyond,
  findingOf,
  findingOfAll,
  findingOfSpeaker,
  totalsOf,
} from '../../../src/comparison/finding.ts';
import type { Briefing } from '../../../src/record/briefing.ts';
import type { ProvedSilence } from '../../../src/record/silence.ts';
import type { PointSketch } from '../../small-briefing.ts';
import { ash, birch, bridge, cole, dale, ferry, briefing, sketch } from '../../small-briefing.ts';

type Speakers = Parameters<typeof sketch>[0];
const two = [ash, birch];
const three = [ash, birch, cole];
const four = [ash, birch, cole, dale];

/** The finding on an agreement with these points. */
const finding = (speakers: Speakers, ...points: PointSketch[]) => ofFirst(findingOf, sketch(speakers, points));
const beyond = (speakers: Speakers, ...points: PointSketch[]) => ofFirst(findingBeyond, sketch(speakers, points));
function ofFirst(words: typeof findingOf, of: Briefing): string {
  const [agreement] = of.agreements;
  if (!agreement) throw new Error('no agreement');
  return words(of, agreement);
}

const conflict: PointSketch = ['conflicts', 'ash', 'birch'];
const inScope: PointSketch = ['differs-in-scope', 'ash', 'birch'];
const inStrength: PointSketch = ['differs-in-strength', 'ash', 'birch@herald'];
const same: PointSketch = ['same', 'ash', 'birch', '@herald'];
const jointly: PointSketch = ['one-voice-only', 'ash+birch'];
const onlyAsh: PointSketch = ['one-voice-only', 'ash'];
const onlyBirch: PointSketch = ['one-voice-only', 'birch'];
const onlyAccount: PointSketch = ['one-voice-only', '@herald'];
const onlyCole: PointSketch = ['one-voice-only', 'cole'];

describe('on an agreement without a point that two speakers share', () => {
  test('says that nobody is reported', () => {
    expect(finding(two, onlyAccount)).toBe('Neither of the two keepers is reported on this.');
    expect(finding(two, ['conflicts', '@gazette', '@herald'])).toBe('Neither of the two keepers is reported on this.');
    expect(finding(three, onlyAccount)).toBe('None of the three keepers is reported on this.');
  });

  test('names the only speaker reported, and the number of points', () => {
    expect(finding(two, onlyAsh)).toBe('Of the two keepers, only Ash is reported on this, on its one point.');
    expect(finding(two, onlyBirch, ['same', 'birch', '@herald'])).toBe(
      'Of the two keepers, only Birch is reported on this, on both points.',
    );
    expect(finding(two, onlyAsh, onlyAsh, onlyAsh)).toBe('Of the two keepers, only Ash is reported on this, on all 3 points.');
    expect(finding(two, onlyAsh, onlyAccount)).toBe('Of the two keepers, only Ash is reported on this, on 1 of 2 points.');
    expect(finding(four, onlyCole, onlyAccount)).toBe('Of the four keepers, only Cole is reported on this, on 1 of 2 points.');
  });

  test('never calls a speaker unreported who is reported to have declined to answer', () => {
    const declined = (speakers: Speakers, ...points: PointSketch[]) =>
      ofFirst(
        (of, agreement) => {
          const silences: ProvedSilence[] = [
            { speaker: 'birch', account: 'gazette', kind: 'declined', searched: ['ferry'], dismissed: [], hits: [] },
          ];
          return findingOf(of, { ...agreement, silences });
        },
        sketch(speakers, points),
      );
    expect(declined(two, onlyAccount)).toBe('Neither of the two keepers is reported with statements on this.');
    expect(declined(two, onlyAsh, onlyAccount)).toBe(
      'Of the two keepers, only Ash is reported with statements on this, on 1 of 2 points.',
    );
    expect(declined(four, onlyAsh, onlyCole)).toBe(
      'Ash and Cole are never reported on the same point: of 2, Ash on 1 and Cole on 1. Dale is not reported on this. ' +
        'Birch is reported without a statement on this.',
    );
  });

  test('says on how many points each is reported if they share none', () => {
    expect(finding(two, onlyAsh, onlyAsh, onlyBirch, onlyAccount)).toBe(
      'Ash and Birch are never reported on the same point: of 4, Ash on 2 and Birch on 1.',
    );
    expect(finding(three, onlyCole, onlyAsh)).toBe(
      'Ash and Cole are never reported on the same point: of 2, Ash on 1 and Cole on 1. Birch is not reported on this.',
    );
    expect(finding(three, onlyCole, onlyAsh, onlyBirch)).toBe(
      'Ash, Birch, and Cole are never reported on the same point: of 3, Ash on 1, Birch on 1, and Cole on 1.',
    );
    expect(finding(four, onlyBirch, onlyAsh)).toBe(
      'Ash and Birch are never reported on the same point: of 2, Ash on 1 and Birch on 1. Cole and Dale are not reported on this.',
    );
  });

  test('says of an only speaker just on how many points that speaker is reported', () => {
    expect(finding([ash], onlyAsh, onlyAccount)).toBe('Ash is reported on 1 of 2 points.');
    expect(finding([ash], ['conflicts', 'ash', '@herald'])).toBe('Ash is reported on its one point.');
  });
});

test('says that an only speaker is not reported', () => {
  expect(finding([ash], onlyAccount)).toBe('Ash is not reported on this.');
});

describe('on an agreement on which both of two speakers are reported', () => {
  test('says what they do in the same sentence if it is the same on all points', () => {
    expect(finding(two, conflict)).toBe('Both keepers are reported on its one point and conflict on it.');
    expect(finding(two, same, onlyAsh)).toBe('Both keepers are reported on 1 of 2 points and say the same on it.');
    expect(finding(two, conflict, conflict)).toBe('Both keepers are reported on both points and conflict on both.');
    expect(finding(two, same, same, same)).toBe('Both keepers are reported on all 3 points and say the same on all 3.');
    expect(finding(two, same, same, onlyBirch)).toBe('Both keepers are reported on 2 of 3 points and say the same on both.');
  });

  test('counts differences in scope and in strength as one thing', () => {
    expect(finding(two, inScope, onlyAccount, inStrength, inScope)).toBe(
      'Both keepers are reported on 3 of 4 points and differ on all 3.',
    );
  });

  test('counts each outcome, and always on how many points they say the same', () => {
    expect(finding(two, conflict, inScope, inStrength, onlyAsh)).toBe(
      'Both keepers are reported on 3 of 4 points: they conflict on 1, differ on 2, and say the same on none.',
    );
    expect(finding(two, conflict, inScope, same)).toBe(
      'Both keepers are reported on all 3 points: they conflict on 1, differ on 1, and say the same on 1.',
    );
    expect(finding(two, conflict, same)).toBe(
      'Both keepers are reported on both points: they conflict on 1 and say the same on 1.',
    );
    expect(finding(two, same, inScope)).toBe('Both keepers are reported on both points: they differ on 1 and say the same on 1.');
  });

  test('says that they are reported jointly if nothing sets them apart', () => {
    expect(finding(two, jointly)).toBe('Both keepers are reported on its one point, jointly.');
    expect(finding(two, jointly, onlyAsh)).toBe('Both keepers are reported on 1 of 2 points, jointly.');
    expect(finding(two, ['same', 'ash+birch', '@herald'], ['differs-in-scope', 'ash+birch', 'ash'])).toBe(
      'Both keepers are reported on both points, always jointly.',
    );
  });

  test('counts joint statements apart from saying the same', () => {
    expect(finding(two, same, jointly)).toBe(
      'Both keepers are reported on both points: they say the same on 1 and are reported jointly on 1.',
    );
    expect(finding(two, conflict, jointly, onlyAsh)).toBe(
      'Both keepers are reported on 2 of 3 points: they conflict on 1, say the same on none, and are reported jointly on 1.',
    );
  });

  test('never counts a comparison with an account’s own words as one between them', () => {
    expect(finding(two, conflict, ['same', 'ash', '@herald'], ['conflicts', '@gazette', '@herald'])).toBe(
      'Both keepers are reported on 1 of 3 points and conflict on it.',
    );
  });
});

describe('on an agreement on which some of three or four speakers are reported', () => {
  test('counts the points on which at least two of them are reported', () => {
    expect(finding(three, conflict, ['same', 'birch', 'cole'], onlyAsh)).toBe(
      'At least two of the three keepers are reported on 2 of 3 points: they conflict on 1 and say the same on 1.',
    );
    expect(finding(four, ['conflicts', 'ash', 'birch', 'cole', 'dale'])).toBe(
      'At least two of the four keepers are reported on its one point and conflict on it.',
    );
  });

  test('names the two who are reported, and those who are not', () => {
    expect(finding(three, conflict, onlyAsh)).toBe(
      'Ash and Birch are reported on 1 of 2 points and conflict on it. Cole is not reported on this.',
    );
    expect(finding(four, conflict)).toBe(
      'Ash and Birch are reported on its one point and conflict on it. Cole and Dale are not reported on this.',
    );
    expect(finding(three, jointly)).toBe('Ash and Birch are reported on its one point, jointly. Cole is not reported on this.');
  });

  test('names the three who are reported, and the fourth who is not', () => {
    expect(finding(four, conflict, ['differs-in-scope', 'birch', 'dale'])).toBe(
      'At least two of Ash, Birch, and Dale are reported on both points: they conflict on 1, differ on 1, and say the same on none. ' +
        'Cole is not reported on this.',
    );
  });
});

test('finds what the small briefing holds', () => {
  expect(findingOf(briefing, ferry)).toBe('Of the two keepers, only Ash is reported on this, on 1 of 2 points.');
  expect(findingBeyond(briefing, ferry)).toBe('Ash and Account 2 conflict on 1 point; 1 point has one voice only.');
  expect(findingOf(briefing, bridge)).toBe('Both keepers are reported on 1 of 2 points, jointly.');
  expect(findingBeyond(briefing, bridge)).toBe(
    'Ash and Birch (jointly) and Birch (alone) differ on 1 point; 1 point has one voice only.',
  );
});

describe('beyond the speakers', () => {
  test('has nothing to add if every point compares speakers', () => {
    expect(beyond(two, conflict, same)).toBe('');
  });

  test('says how many points have one voice only', () => {
    expect(beyond(two, onlyAsh)).toBe('The point has one voice only.');
    expect(beyond(two, onlyAsh, onlyAccount)).toBe('Both points have one voice only.');
    expect(beyond(two, onlyAsh, onlyBirch, jointly)).toBe('All 3 points have one voice only.');
    expect(beyond(two, onlyAsh, conflict)).toBe('1 point has one voice only.');
    expect(beyond(two, onlyAsh, conflict, onlyAsh)).toBe('2 points have one voice only.');
  });

  test('names every other comparison once, with what it comes to on how many points', () => {
    expect(
      beyond(
        two,
        ['conflicts', 'ash', '@herald'],
        ['differs-in-scope', '@herald', 'ash'],
        ['differs-in-strength', 'ash', '@herald'],
        ['same', '@herald', '@gazette'],
        ['differs-in-scope', 'ash+birch', 'birch'],
        conflict,
        onlyAsh,
      ),
    ).toBe(
      'Ash and Account 2 conflict on 1 point and differ on 2 points; Account 1 and Account 2 say the same on 1 point; ' +
        'Ash and Birch (jointly) and Birch (alone) differ on 1 point; 1 point has one voice only.',
    );
  });
});

describe('on the whole', () => {
  test('counts agreements and points, and what comparing the speakers comes to', () => {
    expect(findingOfAll(sketch(two, [conflict], [inScope, inStrength, same, jointly, onlyAsh]))).toBe(
      'Two agreements, 6 points. Both keepers are reported on 5 of them: they conflict on 1, differ on 2, say the same on 1, ' +
        'and are reported jointly on 1.',
    );
    expect(findingOfAll(sketch(three, [['same', 'birch', 'cole'], onlyAsh]))).toBe(
      'One agreement, 2 points. At least two of the three keepers are reported on 1 of them and say the same on it.',
    );
    expect(findingOfAll(sketch(two, [conflict, conflict]))).toBe(
      'One agreement, 2 points. Both keepers are reported on both points and conflict on both.',
    );
  });

  test('says so if no two speakers are reported on the same point', () => {
    expect(findingOfAll(sketch(two, [onlyAsh], [onlyBirch]))).toBe(
      'Two agreements, 2 points. No account reports both keepers on the same one.',
    );
    expect(findingOfAll(sketch(three, [onlyAsh, onlyCole]))).toBe(
      'One agreement, 2 points. No two of the three keepers are reported on the same one.',
    );
  });

  test('says only the size if there is one speaker', () => {
    expect(findingOfAll(sketch([ash], [onlyAsh, onlyAccount]))).toBe('One agreement, 2 points.');
  });

  test('leaves out matters that are not in the overview', () => {
    expect(findingOfAll(briefing)).toBe('One agreement, 2 points. No account reports both keepers on the same one.');
  });
});

test('says on how many points of the agreements a speaker is reported', () => {
  const of = sketch(two, [onlyAsh, conflict], [jointly, onlyAccount]);
  expect(findingOfSpeaker(of, ash)).toBe('The accounts report Ash on 3 of 4 points of the agreements.');
  expect(findingOfSpeaker(of, birch)).toBe('The accounts report Birch on 2 of 4 points of the agreements.');
  expect(findingOfSpeaker(sketch(two, [onlyAsh]), birch)).toBe('The accounts report Birch on no point of the agreements.');
});

describe('if speakers who are compared stand in different accounts', () => {
  const across: PointSketch = ['conflicts', 'ash', 'birch@herald'];
  const end = 'they are reported in different accounts, so a difference between the keepers may be one between the accounts.';

  test('says on how many of the points', () => {
    expect(crossingOf(sketch(two, [across, conflict, onlyAsh]))).toBe(`On 1 of the 2 points that compare keepers, ${end}`);
    expect(crossingOf(sketch(two, [across], [across, jointly]))).toBe(`On both points that compare keepers, ${end}`);
    expect(crossingOf(sketch(two, [across, across, across]))).toBe(`On all 3 points that compare keepers, ${end}`);
    expect(crossingOf(sketch(two, [across]))).toBe(`On the one point that compares keepers, ${end}`);
  });

  test('says nothing if one account reports both, or nothing compares speakers', () => {
    expect(crossingOf(sketch(two, [conflict, same]))).toBe('');
    expect(crossingOf(sketch(two, [['conflicts', 'ash', '@herald'], onlyBirch]))).toBe('');
  });
});

test('counts in numbers what the sentences say', () => {
  const of = sketch(
    three,
    [conflict, inScope, inStrength, same],
    [
      ...([jointly, onlyAsh, onlyAccount] as const),
      ['same', 'ash', '@herald'],
      ['same', 'ash', '@tribune'],
      ['conflicts', '@gazette', '@herald'],
    ],
  );
  expect(totalsOf(of, of.agreements)).toEqual({
    points: 10,
    reported: [
      { speaker: ash, points: 8 },
      { speaker: birch, points: 5 },
      { speaker: cole, points: 0 },
    ],
    together: 5,
    conflict: 1,
    differ: 2,
    same: 1,
    jointly: 1,
    acrossAccounts: 1,
    oneVoice: 3,
    compared: [
      { compares: 'speakers', kind: 'conflicts', points: 1 },
      { compares: 'speakers', kind: 'differs-in-scope', points: 1 },
      { compares: 'speakers', kind: 'differs-in-strength', points: 1 },
      { compares: 'speakers', kind: 'same', points: 1 },
      { compares: 'speaker-and-account', kind: 'same', points: 2 },
      { compares: 'accounts', kind: 'conflicts', points: 1 },
    ],
  });
  expect(comparedPoints(of, of.agreements)).toHaveLength(10);
});

describe('if the overview holds more than agreements', () => {
  const called = { agreementsCalled: { one: 'offer', many: 'offers' }, mattersCalled: { one: 'question', many: 'questions' } };
  const asked = { ...briefing, matters: [{ ...bridge, overview: true }] };

  test('the finding counts each kind by its name, and the points of both', () => {
    expect(findingOfAll(asked)).toMatch(/^One agreement and one other matter, 4 points\. /u);
    expect(findingOfAll({ ...asked, summit: { ...briefing.summit, ...called } })).toMatch(
      /^One offer and one question, 4 points\. /u,
    );
    expect(findingOfAll({ ...briefing, agreements: [] })).toMatch(/^One matter, 2 points\. /u);
  });

  test('the finding on a speaker does, too', () => {
    expect(findingOfSpeaker(asked, ash)).toBe('The accounts report Ash on 2 of 4 points of the agreements and one other matter.');
    expect(findingOfSpeaker({ ...briefing, agreements: [] }, birch)).toBe(
      'The accounts report Birch on 2 of 2 points of the matters.',
    );
  });
});
