import { expect, test } from 'vitest';
import { findPartings, makeGrid } from '../../../src/comparison/grid.ts';
import { findNotReported } from '../../../src/comparison/not-reported.ts';
import type { Briefing } from '../../../src/record/briefing.ts';
import {
  ash,
  ashKeep,
  birch,
  birchDoubts,
  bothBuild,
  bridge,
  cole,
  ferry,
  ferryGoes,
  ferryOld,
  gazette,
  herald,
  briefing,
  sketch,
} from '../../small-briefing.ts';

const [keep, age] = ferry.points;

test('has a row for each agreement and none for a matter', () => {
  expect(makeGrid(briefing).map(({ subject }) => subject.id)).toEqual(['ferry']);
});

test('gives the finding on each agreement, its gist, and whom the accounts do not report', () => {
  const [row] = makeGrid(briefing);
  expect(row?.finding).toBe('Of the two keepers, only Ash is reported on this, on 1 of 2 points.');
  expect([row?.gist.text, row?.gist.cites.map(({ statement }) => statement)]).toEqual([
    'Ash says the ferry stays; Account 2 says it goes.',
    [ashKeep, ferryGoes],
  ]);
  expect(row?.notReported).toEqual(findNotReported(briefing, [ferry]));
});

test('sets side by side what each voice says on a point, and how it compares', () => {
  expect(makeGrid(briefing)[0]?.points).toEqual([
    {
      subject: ferry,
      point: keep,
      statements: [ashKeep, ferryGoes],
      between: [ashKeep, ferryGoes],
      compares: 'speaker-and-account',
      parties: [
        { speakers: [ash], account: null, statements: [ashKeep] },
        { speakers: [], account: herald, statements: [ferryGoes] },
      ],
      reported: [ash],
      acrossAccounts: false,
      label: 'Ash and Account 2 conflict',
      cells: [
        { speaker: ash, key: [{ words: 'keep the ferry', glosses: [], statement: ashKeep, account: gazette }], statements: 1 },
        { speaker: birch, key: [], statements: 0 },
      ],
      own: { key: [{ words: 'goes in May', glosses: [], statement: ferryGoes, account: herald }], statements: 1 },
    },
  ]);
});

test('shows the points with key words in the order of the agreement, or its first point if it has no key words', () => {
  const first = { statement: 'ferry-old', words: 'is old', glosses: [{ at: 2, text: 'now' }] };
  const of = { ...briefing, agreements: [{ ...ferry, key: [first, ...ferry.key] }] };
  const shown = makeGrid(of)[0]?.points ?? [];
  expect(shown.map(({ point }) => point)).toEqual([keep, age]);
  expect(shown[1]?.own.key).toEqual([{ words: 'is old', glosses: first.glosses, statement: ferryOld, account: gazette }]);
  const [without] = makeGrid({ ...briefing, agreements: [{ ...ferry, key: [] }] });
  expect(without?.points).toMatchObject([{ point: keep, own: { key: [], statements: 1 } }]);
});

test('shows key words only on the first point that their passage names, and counts the statement on each', () => {
  const shared = { ...ferryOld, topics: ['bridge/build', 'ferry/age', 'ferry/keep'] };
  const agreement = { ...ferry, key: [...ferry.key, { statement: 'ferry-old', words: 'is old', glosses: [] }] };
  const statements = briefing.statements.map((each) => (each === ferryOld ? shared : each));
  const [row] = makeGrid({ ...briefing, statements, agreements: [agreement] });
  expect(row?.points.map(({ own }) => [own.key.map(({ words }) => words), own.statements])).toEqual([
    [['goes in May'], 2],
    [['is old'], 1],
  ]);
});

test('shows a joint statement and its key words beside each of its speakers', () => {
  const shared = { ...bothBuild, topics: ['ferry/keep'] };
  const agreement = {
    ...{ ...ferry, gist: { text: 'Both build.', cites: ['both-build'] } },
    key: [{ statement: 'both-build', words: 'build', glosses: [] }],
    points: [
      { id: 'keep', question: 'Will it stay?', relation: { kind: 'one-voice-only' as const, between: [], reason: 'So.' } },
    ],
  };
  const [row] = makeGrid({ ...briefing, statements: [shared], agreements: [agreement] });
  expect(row?.points[0]?.cells.map(({ key, statements }) => [key.map(({ words }) => words), statements])).toEqual([
    [['build'], 1],
    [['build'], 1],
  ]);
  expect(row?.points[0]?.own).toEqual({ key: [], statements: 0 });
});

test('finds the points that conflict, of agreements before matters, whoever is compared', () => {
  const doubted = {
    ...bridge,
    points: bridge.points
      .map((point) => ({
        ...point,
        relation: { ...point.relation, kind: 'conflicts' as const, between: ['both-build', 'birch-doubts'] },
      }))
      .slice(0, 1),
  };
  const of: Briefing = { ...briefing, matters: [doubted] };
  expect(findPartings(of).conflicts.map(({ subject, label, between }) => [subject, label, between])).toEqual([
    [ferry, 'Ash and Account 2 conflict', [ashKeep, ferryGoes]],
    [doubted, 'Ash and Birch (jointly) and Birch (alone) conflict', [bothBuild, birchDoubts]],
  ]);
});

test('finds the points of the overview on which speakers differ, and no other difference', () => {
  const of = sketch(
    [ash, birch, cole],
    [
      ['differs-in-scope', 'ash', 'birch'],
      ['differs-in-strength', 'ash', 'cole', '@herald'],
      ['differs-in-scope', 'ash', '@herald'],
      ['differs-in-scope', 'ash+birch', 'ash'],
      ['differs-in-scope', '@gazette', '@herald'],
      ['conflicts', 'ash', 'birch'],
      ['same', 'ash', 'birch'],
      ['one-voice-only', 'ash'],
    ],
  );
  const { conflicts, differences } = findPartings(of);
  expect(differences.map(({ point, label }) => [point.id, label])).toEqual([
    ['point-1', 'Ash and Birch differ in scope'],
    ['point-2', 'Ash and Cole differ in strength'],
  ]);
  expect(conflicts.map(({ point }) => point.id)).toEqual(['point-6']);
  const matters = of.agreements.map(({ number: order, ...rest }) => ({
    ...rest,
    order,
    overview: false,
    type: 'matter' as const,
  }));
  // Beside an empty agreement, matters stand outside the overview. Without agreements, they are the overview.
  const beside = { ...of, agreements: of.agreements.map((agreement) => ({ ...agreement, id: 'empty', points: [] })), matters };
  expect(findPartings(beside)).toMatchObject({ conflicts: [{ label: 'Ash and Birch conflict' }], differences: [] });
  expect(findPartings({ ...of, agreements: [], matters }).differences).toHaveLength(2);
});
