import { describe, expect, test } from 'vitest';
import { comparePoint } from '../../../src/comparison/compare-point.ts';
import { sidesOf } from '../../../src/comparison/conflict-sides.ts';
import { drawPoints } from '../../../src/comparison/draw-points.ts';
import { crossingOf, findingOf, findingOfAll, totalsOf } from '../../../src/comparison/finding.ts';
import { subjectsOf } from '../../../src/comparison/lookup.ts';
import { stripAccount } from '../../../src/comparison/strip-account.ts';
import type { Briefing } from '../../../src/record/briefing.ts';
import type { Subject } from '../../../src/record/subject.ts';
import { bothBriefings } from '../../both-briefings.ts';

// Counts once more, from the statements and the relations alone, what the site counts.

interface Counted {
  readonly id: string;
  readonly kind: string;
  /** The speakers with a statement on the point, by id. */
  readonly on: readonly string[];
  /** The speakers of the statements compared, by id. */
  readonly compared: readonly string[];
  /** Each pair of speakers who are compared in different statements. */
  readonly pairs: readonly string[];
  /** Those of these pairs that a single account reports apart. */
  readonly pairsInOneAccount: readonly string[];
  readonly compares: string | null;
}

function countPoints(briefing: Briefing, subjects: readonly Subject[]): Counted[] {
  const counted: Counted[] = [];
  for (const subject of subjects) {
    for (const { id, relation } of subject.points) {
      const on = new Set<string>();
      for (const { topics, speakers } of briefing.statements) {
        if (topics.includes(`${subject.id}/${id}`)) for (const speaker of speakers) on.add(speaker);
      }
      const compared = relation.between.map((name) => {
        const statement = briefing.statements.find((candidate) => candidate.id === name);
        if (!statement) throw new Error(`no statement ${name}`);
        return statement;
      });
      const pairs: string[] = [];
      const pairsInOneAccount: string[] = [];
      for (const one of compared) {
        for (const other of compared) {
          if (one.speakers.some((speaker) => other.speakers.includes(speaker))) continue;
          for (const first of one.speakers) {
            for (const second of other.speakers) {
              if (first > second) continue;
              pairs.push(`${first} and ${second}`);
              if (one.account === other.account) pairsInOneAccount.push(`${first} and ${second}`);
            }
          }
        }
      }
      const own = compared.filter(({ speakers }) => speakers.length === 0).length;
      counted.push({
        ...{ id: `${subject.id}/${id}`, kind: relation.kind, on: [...on].sort(), pairs, pairsInOneAccount },
        compared: [...new Set(compared.flatMap(({ speakers }) => speakers))].sort(),
        compares:
          compared.length === 0
            ? null
            : pairs.length > 0
              ? 'speakers'
              : own === compared.length
                ? 'accounts'
                : own > 0
                  ? 'speaker-and-account'
                  : 'one-speaker',
      });
    }
  }
  return counted;
}

/** The number of points that meet a condition. */
const number = (points: readonly Counted[], such: (point: Counted) => boolean) => points.filter(such).length;

describe.each(bothBriefings)('%s', (_, briefing) => {
  const { agreements, matters, speakers } = briefing;
  const parts = [agreements, matters, ...[...agreements, ...matters].map((subject) => [subject])];

  test('the numbers of the agreements, of the matters, and of each of them are those counted by hand', () => {
    for (const subjects of parts) {
      const points = countPoints(briefing, subjects);
      const between = points.filter(({ pairs }) => pairs.length > 0);
      const { compared, ...totals } = totalsOf(briefing, subjects);
      expect(totals).toEqual({
        points: points.length,
        reported: speakers.map((speaker) => ({ speaker, points: number(points, ({ on }) => on.includes(speaker.id)) })),
        together: number(points, ({ on }) => on.length >= 2),
        conflict: number(between, ({ kind }) => kind === 'conflicts'),
        differ: number(between, ({ kind }) => kind.startsWith('differs-')),
        same: number(between, ({ kind }) => kind === 'same'),
        jointly: number(points, ({ on, pairs }) => on.length >= 2 && pairs.length === 0),
        acrossAccounts: number(between, ({ pairsInOneAccount }) => pairsInOneAccount.length === 0),
        oneVoice: number(points, ({ kind }) => kind === 'one-voice-only'),
      });
      for (const { compares, kind, points: found } of compared) {
        expect(found, `${compares} ${kind}`).toBe(number(points, (point) => point.compares === compares && point.kind === kind));
      }
      expect(compared.reduce((sum, entry) => sum + entry.points, 0) + totals.oneVoice).toBe(points.length);
    }
  });

  test('the numbers of all agreements are the sums of those of each', () => {
    const each = agreements.map((agreement) => totalsOf(briefing, [agreement]));
    const all = totalsOf(briefing, agreements);
    for (const key of ['points', 'together', 'conflict', 'differ', 'same', 'jointly', 'acrossAccounts', 'oneVoice'] as const) {
      expect([key, each.reduce((sum, totals) => sum + totals[key], 0)]).toEqual([key, all[key]]);
    }
  });

  test('a point compares exactly the speakers who have a statement on it', () => {
    for (const { id, on, kind, compared } of countPoints(briefing, [...agreements, ...matters])) {
      expect([id, compared]).toEqual([id, kind === 'one-voice-only' ? [] : on]);
    }
  });

  test('the outcomes add up to the points that at least two speakers share', () => {
    for (const subjects of parts) {
      const { together, conflict, differ, same, jointly, acrossAccounts } = totalsOf(briefing, subjects);
      expect(conflict + differ + same + jointly).toBe(together);
      expect(acrossAccounts).toBeLessThanOrEqual(conflict + differ + same);
    }
  });

  test('a finding names a speaker as reported exactly when the speaker has a statement', () => {
    for (const subject of [...agreements, ...matters]) {
      const on = new Set(countPoints(briefing, [subject]).flatMap((point) => point.on));
      const words = findingOf(briefing, subject);
      const absent = speakers.filter(({ id }) => !on.has(id));
      const [only] = speakers.filter(({ id }) => on.has(id));
      if (on.size === 0) expect(words).toMatch(/^N(?:either|one) of the/u);
      else if (on.size === 1)
        expect(words).toMatch(new RegExp(`^Of the \\w+ \\w+, only ${only?.shortName} is reported on this, on `, 'u'));
      else expect(absent.filter(({ shortName }) => !words.includes(shortName))).toEqual([]);
    }
  });

  test('the sides show every compared statement once', () => {
    for (const subject of subjectsOf(briefing)) {
      for (const point of subject.points) {
        const compared = comparePoint(briefing, subject, point);
        const shown = sidesOf(briefing, compared).flatMap(({ excerpts }) => excerpts.map(({ statement }) => statement.id));
        expect(shown.toSorted()).toEqual(compared.between.map(({ id }) => id).toSorted());
      }
    }
  });

  test('no stretch in the strip of an account reaches beyond the account', () => {
    const outside = briefing.accounts
      .map((account) => stripAccount(briefing, account))
      .flatMap(({ lanes, own, runs }) => [...lanes.flatMap(({ said, quoted }) => [...said, ...quoted]), ...own, ...runs])
      .filter(({ from, length }) => from < 0 || length <= 0 || from + length > 100.01);
    expect(outside).toEqual([]);
  });

  test('the picture shows every point of every agreement and matter once', () => {
    const subjects = [...briefing.agreements, ...briefing.matters];
    const shown = drawPoints(briefing, subjects).groups.map(({ subject, rows }) => [
      subject.id,
      rows.map(({ point }) => point.id).sort(),
    ]);
    expect(shown).toEqual(subjects.map(({ id, points }) => [id, points.map((point) => point.id).sort()]));
  });
});

test('the real briefing has these figures', () => {
  const [[, briefing]] = bothBriefings as [(typeof bothBriefings)[number]];
  expect(totalsOf(briefing, briefing.agreements)).toMatchObject({
    ...{ points: 25, together: 7, conflict: 1, differ: 6, same: 0, jointly: 0, acrossAccounts: 5, oneVoice: 12 },
    reported: [
      { speaker: { id: 'lavrov' }, points: 17 },
      { speaker: { id: 'tillerson' }, points: 10 },
    ],
  });
  expect(findingOfAll(briefing)).toBe(
    'Four agreements, 25 points. Both ministers are reported on 7 of them: they conflict on 1, differ on 6, and say the same on none.',
  );
  expect(crossingOf(briefing)).toBe(
    'On 5 of the 7 points that compare ministers, they are reported in different accounts, so a difference between the ministers ' +
      'may be one between the accounts.',
  );
  expect(briefing.agreements.map((agreement) => findingOf(briefing, agreement))).toEqual([
    'Both ministers are reported on 3 of 11 points and differ on all 3.',
    'Of the two ministers, only Lavrov is reported on this, on 3 of 5 points.',
    'Both ministers are reported on 4 of 7 points: they conflict on 1, differ on 3, and say the same on none.',
    'Of the two ministers, only Lavrov is reported on this, on both points.',
  ]);
});

test('the invented briefing has these figures', () => {
  const [, [, briefing]] = bothBriefings as [unknown, (typeof bothBriefings)[number]];
  expect(totalsOf(briefing, briefing.agreements)).toMatchObject({
    ...{ points: 16, together: 9, conflict: 3, differ: 4, same: 1, jointly: 1, acrossAccounts: 7, oneVoice: 6 },
    reported: [
      { speaker: { id: 'o-dwyer' }, points: 10 },
      { speaker: { id: 'vereskov' }, points: 10 },
      { speaker: { id: 'tavorin' }, points: 8 },
    ],
  });
  expect(findingOfAll(briefing)).toBe(
    'Five agreements, 16 points. At least two of the three delegates are reported on 9 of them: they conflict on 3, differ on 4, ' +
      'say the same on 1, and are reported jointly on 1.',
  );
});
