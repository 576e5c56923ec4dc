import { expect, test } from 'vitest';
import { speakerNames, statementsOfSpeaker, viewStatement } from '../../../src/comparison/view-statement.ts';
import type { Briefing } from '../../../src/record/briefing.ts';
import type { Statement } from '../../../src/record/statement.ts';
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

const counterparts = (of: Briefing, statement: Statement) =>
  viewStatement(of, statement).points.map((point) => point.counterparts.map(({ id }) => id));

test('gathers what the site says about a statement', () => {
  expect(viewStatement(briefing, ashKeep)).toEqual({
    statement: ashKeep,
    account: gazette,
    speakers: [ash],
    points: [
      {
        subject: ferry,
        point: ferry.points[0],
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
        counterparts: [ferryGoes],
      },
    ],
    continues: null,
    continuedBy: [],
    citedBy: [ferry],
    quirks: [],
  });
});

test('sets against a statement what other voices or accounts say, but not what the same voice goes on to say', () => {
  expect(counterparts(briefing, birchDoubts)).toEqual([['both-build'], []]);
  expect(counterparts(briefing, ferryOld)).toEqual([[]]);
  const of = sketch([ash, birch], [['differs-in-scope', 'ash', 'ash', 'ash@herald', 'birch', '@gazette', '@gazette']]);
  const others = of.statements.map((statement) => [statement.id, ...counterparts(of, statement)]);
  expect(others).toEqual([
    ['s-1-1-1', ['s-1-1-4', 's-1-1-5', 's-1-1-6', 's-1-1-3']],
    ['s-1-1-2', ['s-1-1-4', 's-1-1-5', 's-1-1-6', 's-1-1-3']],
    ['s-1-1-4', ['s-1-1-1', 's-1-1-2', 's-1-1-5', 's-1-1-6', 's-1-1-3']],
    ['s-1-1-5', ['s-1-1-1', 's-1-1-2', 's-1-1-4', 's-1-1-3']],
    ['s-1-1-6', ['s-1-1-1', 's-1-1-2', 's-1-1-4', 's-1-1-3']],
    ['s-1-1-3', ['s-1-1-1', 's-1-1-2', 's-1-1-4', 's-1-1-5', 's-1-1-6']],
  ]);
});

test('sets against a joint statement what one of its speakers says alone in the same account', () => {
  expect(counterparts(briefing, bothBuild)).toEqual([['birch-doubts']]);
});

test('links a statement and the one that it continues, in both directions', () => {
  const later = { ...birchDoubts, id: 'later' };
  const of = { ...briefing, statements: [...briefing.statements, later] };
  expect(viewStatement(of, birchDoubts).continues).toBe(bothBuild);
  expect(viewStatement(of, bothBuild).continuedBy).toEqual([birchDoubts, later]);
});

test('gives only the oddities of the text that the statement depends on', () => {
  expect(viewStatement(briefing, birchDoubts).quirks).toEqual(herald.quirks);
  expect(viewStatement(briefing, bothBuild).quirks).toEqual([]);
});

test('gives both speakers of a joint statement', () => {
  expect(viewStatement(briefing, bothBuild).speakers).toEqual([ash, birch]);
});

test('lists a speaker’s statements by agreement and matter', () => {
  expect(statementsOfSpeaker(briefing, 'ash')).toEqual([
    { subject: ferry, statement: ashKeep },
    { subject: bridge, statement: bothBuild },
  ]);
  expect(statementsOfSpeaker(briefing, 'birch')).toEqual([
    { subject: bridge, statement: bothBuild },
    { subject: bridge, statement: birchDoubts },
  ]);
});

test('says by which words the accounts name a speaker, and which of them also name others', () => {
  const named = (...aliases: string[][]) => {
    const speakers = aliases.map((own, index) => ({ ...([ash, birch, cole][index] ?? ash), aliases: own }));
    return speakers.map((speaker) => speakerNames({ speakers }, speaker));
  };
  expect(named(['Ash'], ['Birch', 'keeper of the hill'])).toEqual(['“Ash”', '“Birch” and “keeper of the hill”']);
  expect(named(['Ash', 'both keepers'], ['both keepers', 'Birch'])).toEqual([
    '“Ash”, or, together with Birch, “both keepers”',
    '“Birch”, or, together with Ash, “both keepers”',
  ]);
  expect(named(['Ash', 'the two', 'the three'], ['the two', 'the three'], ['the three'])).toEqual([
    '“Ash”, or, together with Birch, “the two”, or, together with Birch and Cole, “the three”',
    'together with Ash, “the two”, or, together with Ash and Cole, “the three”',
    'together with Ash and Birch, “the three”',
  ]);
});

test('names each agreement and matter whose summary cites the statement, once', () => {
  const citing = { ...bridge, summary: [{ text: 'As on the ferry.', cites: ['ash-keep'] }] };
  const of = { ...briefing, matters: [citing] };
  expect(viewStatement(of, ashKeep).citedBy).toEqual([ferry, citing]);
  expect(viewStatement(of, ferryGoes).citedBy).toEqual([ferry]);
});
