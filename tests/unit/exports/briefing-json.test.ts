import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { briefingJson, schemaVersion } from '../../../src/exports/briefing-json.ts';
import type { PointJson, TotalsJson } from '../../../src/exports/briefing-schema.ts';
import { bothBriefings } from '../../both-briefings.ts';
import { briefing } from '../../small-briefing.ts';

let json: ReturnType<typeof briefingJson>;
beforeAll(() => {
  vi.stubEnv('SITE', 'https://quay.example');
  json = briefingJson(briefing);
});
afterAll(() => {
  vi.unstubAllEnvs();
});

test('has the version of its shape and the edition of the content', () => {
  expect(schemaVersion).toBe('1.3.0');
  expect(json).toMatchObject({ schemaVersion: '1.3.0', edition: '0123abcd' });
});

test('has the last day, the places and the names of kinds if the meeting has them, and says which matters stand in the overview', () => {
  const called = { agreementsCalled: { one: 'offer', many: 'offers' }, mattersCalled: { one: 'question', many: 'questions' } };
  const several = { date: { from: '2030-05-01', to: '2030-05-02' }, place: ['Quayside', 'Hilltop'] };
  const { summit, totals, matters } = briefingJson({
    ...briefing,
    summit: { ...briefing.summit, ...several, ...called },
    matters: briefing.matters.map((matter) => ({ ...matter, overview: true })),
  });
  const places = { place: 'Quayside and Hilltop', places: ['Quayside', 'Hilltop'] };
  expect(summit).toMatchObject({ date: '2030-05-01', lastDay: '2030-05-02', ...places, ...called });
  expect(matters).toMatchObject([{ overview: true }]);
  expect([json.totals.points, totals.points]).toEqual([2, 4]);
});

// The keys are a public contract: if one goes or changes its meaning, the first number of the version must grow.
test('has exactly these keys at every level', () => {
  const keys = (value: object | undefined) => Object.keys(value ?? {});
  expect(keys(json)).toEqual([
    '$schema',
    'schemaVersion',
    'edition',
    'summit',
    'finding',
    'totals',
    'accounts',
    'speakers',
    'agreements',
    'matters',
    'statements',
    'references',
    'withdrawals',
  ]);
  expect(keys(json.summit)).toEqual(['name', 'title', 'description', 'date', 'place', 'occasion', 'participants', 'url']);
  const account = ['id', 'name', 'title', 'publisher', 'published', 'url', 'plainTextUrl', 'textSha256', 'coverage'];
  expect(keys(json.accounts[0])).toEqual(account);
  expect(keys(json.speakers[0])).toEqual(['id', 'name', 'office', 'url']);
  const subject = ['title', 'url', 'gist', 'finding', 'totals', 'points', 'silences', 'related'];
  expect(keys(json.agreements[0])).toEqual(['id', 'number', ...subject]);
  expect(keys(json.matters[0])).toEqual(['id', ...subject]);
  expect(keys(json.agreements[0]?.gist)).toEqual(['text', 'cites']);
  const totals = ['points', 'reported', 'together', 'jointly', 'acrossAccounts', 'oneVoice', 'compared'];
  expect(keys(json.totals)).toEqual(totals);
  expect(keys(json.agreements[0]?.totals)).toEqual(totals);
  expect(keys(json.agreements[0]?.totals.compared[0])).toEqual(['compares', 'kind', 'points']);
  expect(keys(json.agreements[0]?.points[0])).toEqual(['id', 'question', 'url', 'statements', 'relation']);
  expect(keys(json.agreements[0]?.points[0]?.relation)).toEqual(['kind', 'compares', 'between', 'reason']);
  expect(keys(json.agreements[0]?.silences[0])).toEqual(['speaker', 'account', 'kind', 'searched', 'dismissed']);
  expect(keys(json.agreements[0]?.silences[0]?.dismissed[0])).toEqual(['text', 'paragraph', 'reason']);
  expect(keys(json.statements[0]).sort()).toEqual(
    [
      ...['id', 'account', 'topics', 'speakers', 'attribution', 'carriedFrom', 'namedBy', 'inferredBecause', 'chain'],
      ...['speechType', 'text', 'quoted'],
      ...['paragraph', 'start', 'end', 'prefix', 'suffix', 'fingerprint', 'url', 'contextUrl'],
    ].sort(),
  );
  expect(keys(json.references[0])).toEqual(['id', 'title', 'publisher', 'url', 'date', 'topics', 'reports']);
});

test('every address is absolute', () => {
  expect(json.$schema).toBe('https://quay.example/data/briefing.schema.json');
  expect(json.summit.url).toBe('https://quay.example/');
  expect(json.accounts[0]).toMatchObject({
    url: 'https://quay.example/accounts/gazette/',
    plainTextUrl: 'https://quay.example/accounts/gazette.txt',
  });
  expect(json.speakers[0]?.url).toBe('https://quay.example/speakers/ash/');
  expect(json.agreements[0]?.url).toBe('https://quay.example/agreements/ferry/');
  expect(json.matters[0]?.points[1]?.url).toBe('https://quay.example/matters/bridge/#when');
  expect(json.statements[0]).toMatchObject({
    url: 'https://quay.example/statements/ash-keep/',
    contextUrl: 'https://quay.example/accounts/gazette/#ash-keep',
  });
});

test('a point has its statements; a relation compares those that it names, or all if there is one voice', () => {
  expect(json.agreements[0]?.points.map(({ statements, relation }) => [statements, relation.between])).toEqual([
    [
      ['ash-keep', 'ferry-goes'],
      ['ash-keep', 'ferry-goes'],
    ],
    [['ferry-old'], ['ferry-old']],
  ]);
});

test('a relation between reports of one speaker says so, even if one of the reports is of two speakers jointly', () => {
  expect([json.agreements, json.matters].map(([subject]) => subject?.points.map(({ relation }) => relation.compares))).toEqual([
    ['speaker-and-account', null],
    ['one-speaker', null],
  ]);
});

test('an agreement has its finding, the totals behind the finding, and its gist with the statements that it rests on', () => {
  expect(json.agreements[0]).toMatchObject({
    gist: { text: 'Ash says the ferry stays; Account 2 says it goes.', cites: ['ash-keep', 'ferry-goes'] },
    finding: 'Of the two keepers, only Ash is reported on this, on 1 of 2 points.',
    totals: {
      points: 2,
      reported: { ash: 1, birch: 0 },
      together: 0,
      jointly: 0,
      acrossAccounts: 0,
      oneVoice: 1,
      compared: [{ compares: 'speaker-and-account', kind: 'conflicts', points: 1 }],
    },
    related: [],
  });
});

test('the totals of the whole are those of the agreements, without the matters', () => {
  expect(json.finding).toBe('One agreement, 2 points. No account reports both keepers on the same one.');
  expect(json.totals).toEqual(json.agreements[0]?.totals);
  expect(json.matters[0]?.totals).toMatchObject({ reported: { ash: 1, birch: 2 }, together: 1, jointly: 1, oneVoice: 1 });
});

test('only a statement whose speaker is inferred says why', () => {
  expect(json.statements.map(({ id, inferredBecause }) => [id, inferredBecause])).toEqual([
    ['ash-keep', null],
    ['ferry-old', null],
    ['ferry-goes', null],
    ['both-build', null],
    ['birch-doubts', 'The sentence goes on with what both are reported to build.'],
  ]);
});

test('an outside record says whom it reports on what', () => {
  expect(json.references.map(({ reports }) => reports)).toEqual([{ birch: ['ferry'] }]);
});

test('a relation between subjects stands in both, even if the editor names it in one', () => {
  const named = briefingJson({ ...briefing, matters: briefing.matters.map((matter) => ({ ...matter, related: ['ferry'] })) });
  expect([named.agreements[0]?.related, named.matters[0]?.related]).toEqual([['bridge'], ['ferry']]);
});

describe.each(bothBriefings)('in the data of %s', (_folder, real) => {
  const data = briefingJson(real);
  const speakersOf = new Map(data.statements.map(({ id, speakers }) => [id, speakers]));
  const accountOf = new Map(data.statements.map(({ id, account }) => [id, account]));
  const subjects = [...data.agreements, ...data.matters];

  /** Whether two of these statements have speakers, but none in common. */
  const apart = (ids: readonly string[]) => {
    const sets = ids.map((id) => new Set(speakersOf.get(id))).filter(({ size }) => size > 0);
    return sets.some((one) => sets.some((other) => one.isDisjointFrom(other)));
  };

  function whoIsCompared({ kind, between }: PointJson['relation']): PointJson['relation']['compares'] {
    if (kind === 'one-voice-only') return null;
    if (apart(between)) return 'speakers';
    const silent = between.filter((id) => speakersOf.get(id)?.length === 0).length;
    if (silent === 0) return 'one-speaker';
    return silent === between.length ? 'accounts' : 'speaker-and-account';
  }

  /** The totals, counted again from the points and the statements in the file. */
  function counted(points: readonly PointJson[]): TotalsJson {
    const on = (point: PointJson) => new Set(point.statements.flatMap((id) => speakersOf.get(id) ?? []));
    const together = points.filter((point) => on(point).size > 1);
    const between = points.filter(({ relation }) => relation.compares === 'speakers');
    const kinds = new Map<string, TotalsJson['compared'][number]>();
    for (const { relation } of points) {
      const { compares, kind } = relation;
      if (compares === null) continue;
      const key = `${compares} ${kind}`;
      kinds.set(key, { compares, kind, points: (kinds.get(key)?.points ?? 0) + 1 });
    }
    return {
      points: points.length,
      reported: Object.fromEntries(data.speakers.map(({ id }) => [id, points.filter((point) => on(point).has(id)).length])),
      together: together.length,
      jointly: together.filter((point) => !between.includes(point)).length,
      acrossAccounts: between.filter(({ relation }) =>
        data.accounts.every(({ id }) => !apart(relation.between.filter((own) => accountOf.get(own) === id))),
      ).length,
      oneVoice: points.filter(({ relation }) => relation.kind === 'one-voice-only').length,
      compared: [...kinds.values()],
    };
  }

  test('each relation says who is compared in the statements it names', () => {
    const relations = subjects.flatMap(({ points }) => points.map(({ relation }) => relation));
    expect(relations.map(({ compares }) => compares)).toEqual(relations.map(whoIsCompared));
    expect(new Set(relations.map(({ compares }) => compares)).size).toBeGreaterThan(2);
  });

  test('the totals of each agreement and matter agree with its points', () => {
    expect(subjects.map(({ id, totals }) => [id, totals])).toEqual(subjects.map(({ id, points }) => [id, counted(points)]));
  });

  test('the totals of the whole agree with the points of the agreements', () => {
    expect(data.totals).toEqual(counted(data.agreements.flatMap(({ points }) => points)));
  });

  test('each gist rests on statements on its own agreement or matter', () => {
    for (const { id, gist, points } of subjects) {
      const own = new Set(points.flatMap(({ statements }) => statements));
      expect(
        gist.cites.filter((cited) => !own.has(cited)),
        id,
      ).toEqual([]);
    }
  });

  test('subjects that are related name each other', () => {
    const pairs = subjects.flatMap(({ id, related }) => related.map((other) => [id, other].join(' ')));
    const turned = subjects.flatMap(({ id, related }) => related.map((other) => [other, id].join(' ')));
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.toSorted()).toEqual(turned.toSorted());
  });

  test('only a statement whose speaker is inferred, or named with a doubt, says why it is read so', () => {
    const doubtful = ['lavrov-absence-of-evidence', 'vereskov-equinox'];
    expect(data.statements.filter(({ inferredBecause }) => inferredBecause !== null).map(({ id }) => id)).toEqual(
      data.statements.filter(({ id, attribution }) => attribution === 'carried' || doubtful.includes(id)).map(({ id }) => id),
    );
    expect(data.statements.filter(({ carriedFrom }) => carriedFrom !== null).map(({ attribution }) => attribution)).toEqual(
      data.statements.filter(({ attribution }) => attribution === 'carried').map(() => 'carried'),
    );
  });
});

test('a silence has every hit with its explanation', () => {
  expect(json.agreements[0]?.silences[0]?.dismissed).toEqual([
    { text: 'ferry', paragraph: 1, reason: 'part of statement ash-keep' },
    { text: 'ferry', paragraph: 2, reason: 'The gazette’s own words.' },
  ]);
});

test('a statement has the words that stand in quotation marks', () => {
  expect(json.statements.map(({ quoted }) => quoted)).toEqual([['We will keep the ferry,'], [], [], ['will build'], []]);
});

test('survives being written as JSON and read again', () => {
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

test('a withdrawal has the addresses at which its part was published', () => {
  const withdrawal = {
    date: '2031-04-01',
    after: '0123abcd',
    reason: 'The paper took it back.',
    addresses: ['/statements/gone/'],
  };
  const { withdrawals } = briefingJson({ ...briefing, summit: { ...briefing.summit, withdrawals: [withdrawal] } });
  expect(withdrawals).toEqual([
    { date: '2031-04-01', after: '0123abcd', reason: 'The paper took it back.', urls: ['https://quay.example/statements/gone/'] },
  ]);
});
