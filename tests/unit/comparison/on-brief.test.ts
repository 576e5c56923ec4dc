import { expect, test } from 'vitest';
import { balanceOnBrief, partOnBrief, shownOnBrief, rowsOnBrief, silencesOnBrief } from '../../../src/comparison/on-brief.ts';
import { makeGrid } from '../../../src/comparison/grid.ts';
import { findNotReported } from '../../../src/comparison/not-reported.ts';
import { overviewOf } from '../../../src/comparison/subject-kinds.ts';
import type { ProvedSilence } from '../../../src/record/silence.ts';
import { ash, birch, bridge, ferry, gazette, herald, briefing, sketch } from '../../small-briefing.ts';

const ferryByAsh = {
  ...ferry,
  id: 'ferry-by-ash',
  number: 2,
  key: ferry.key.filter(({ statement }) => statement === 'ash-keep'),
};
const two = { ...briefing, agreements: [ferry, ferryByAsh] };
const only = { ...two, summit: { ...briefing.summit, brief: ['ferry-by-ash'] } };

test('without a choice the brief shows everything', () => {
  expect(shownOnBrief(two)).toBe(two);
  const keyless = { ...two, agreements: two.agreements.map((agreement) => ({ ...agreement, key: [] })) };
  expect(balanceOnBrief(keyless).map(({ account }) => account)).toEqual([gazette, herald]);
});

test('if the summit names agreements, the brief shows only these, and the accounts of their key words', () => {
  expect(ferryByAsh.key).not.toEqual([]);
  expect(shownOnBrief(only).agreements).toEqual([ferryByAsh]);
  expect(shownOnBrief(only).matters).toEqual([]);
  expect(balanceOnBrief(only).map(({ account }) => account)).toEqual([gazette]);
});

test('the brief shows the first point of each agreement with key words for every speaker reported on it', () => {
  const of = sketch(
    [ash, birch],
    [
      ['differs-in-scope', 'ash', 'birch'],
      ['conflicts', 'ash', 'birch'],
      ['one-voice-only', 'ash'],
    ],
  );
  const keyed = (ids: readonly string[]) => {
    const key = ids.map((statement) => ({ statement, words: gazette.title, glosses: [] }));
    const rows = rowsOnBrief(makeGrid({ ...of, agreements: of.agreements.map((agreement) => ({ ...agreement, key })) }));
    return rows.flatMap(({ points }) => points.map(({ point }) => point.id));
  };
  expect(keyed(['s-1-1-1', 's-1-2-1', 's-1-2-2'])).toEqual(['point-2']);
  expect(keyed(['s-1-1-1', 's-1-2-2', 's-1-3-1'])).toEqual(['point-3']);
  expect(keyed(['s-1-2-1', 's-1-2-2', 's-1-3-1'])).toEqual(['point-2']);
});

test('if no point has key words for every speaker reported, the brief shows the first of those that lack the fewest', () => {
  const of = sketch(
    [ash, birch],
    [
      ['one-voice-only', '@gazette'],
      ['differs-in-scope', 'ash', 'birch'],
      ['conflicts', 'ash', 'birch'],
    ],
    [['one-voice-only', 'ash']],
  );
  const keyed = of.agreements.map((agreement, index) => ({
    ...agreement,
    key: of.statements
      .filter(({ id, speakers }) => id.startsWith(`s-${index + 1}-`) && speakers.includes('ash'))
      .map(({ id, text }) => ({ statement: id, words: text, glosses: [] })),
  }));
  const rows = makeGrid({ ...of, agreements: keyed });
  const pointsOf = (shown: typeof rows) => shown.map(({ points }) => points.map(({ point }) => point.id));
  expect(pointsOf(rows)).toEqual([['point-2', 'point-3'], ['point-1']]);
  expect(pointsOf(rowsOnBrief(rows))).toEqual([['point-2'], ['point-1']]);
});

test('a matter that the summit names stands on the brief after the agreements, whether or not it is in the overview', () => {
  const both = { ...two, summit: { ...briefing.summit, brief: ['bridge', 'ferry'] } };
  expect(overviewOf(shownOnBrief(both)).map(({ id }) => id)).toEqual(['ferry', 'bridge']);
});

test('the brief says which part of the overview it shows, unless it shows all of it', () => {
  const choose = (brief: string[], matters = briefing.matters) =>
    partOnBrief({ ...two, matters, summit: { ...briefing.summit, brief } });
  const asked = [{ ...bridge, overview: true }];
  const others = 'the others are on the site.';
  expect(partOnBrief(two)).toBeNull();
  expect(choose(['ferry', 'ferry-by-ash'])).toBeNull();
  expect(choose(['ferry'])).toBe(`This page shows 1 of the 2 agreements; ${others}`);
  expect(choose(['ferry', 'bridge'])).toBe(`This page shows 1 of the 2 agreements and the one other matter; ${others}`);
  expect(choose(['ferry', 'ferry-by-ash'], asked)).toBe(`This page shows all the 2 agreements; ${others}`);
});

test('the brief says once what is true of several subjects, and keeps silences apart from what is reported instead', () => {
  const silence = (account: string, kind: ProvedSilence['kind']) => ({
    ...{ speaker: 'birch', account, kind, searched: ['boat'], dismissed: [], hits: [] },
  });
  const refused = { ...ferryByAsh, silences: [silence('gazette', 'not-mentioned'), silence('herald', 'declined')] };
  const mill = { ...ferry, id: 'mill', silences: [silence('gazette', 'declined'), silence('herald', 'denied')] };
  const agreements = [ferry, refused, { ...ferryByAsh, id: 'again' }, mill];
  const of = { ...two, agreements };
  const ids = (told: ReturnType<typeof silencesOnBrief>['unreported']) =>
    told.map(([words, subjects]) => [words, subjects.map(({ id }) => id)]);
  const { unreported, withoutStatement } = silencesOnBrief(of, findNotReported(of, agreements));
  expect(ids(unreported)).toEqual([
    ['Neither account reports Birch on this.', ['ferry', 'again']],
    ['Account 1 does not report Birch on this.', ['ferry-by-ash']],
  ]);
  expect(ids(withoutStatement)).toEqual([
    ['Account 2 reports that Birch declined to answer.', ['ferry-by-ash']],
    ['Account 1 reports that Birch declined to answer. Account 2 reports a denial by Birch.', ['mill']],
  ]);
});
