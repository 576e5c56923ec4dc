import { expect, test } from 'vitest';
import { statementsOfSpeaker, viewStatement } from '../../../src/comparison/view-statement.ts';
import {
  ash,
  ashKeep,
  birch,
  birchDoubts,
  bothBuild,
  bridge,
  ferry,
  ferryGoes,
  gazette,
  herald,
  records,
} from '../../small-records.ts';

test('gathers what the site says of a statement', () => {
  expect(viewStatement(records, ashKeep)).toEqual({
    statement: ashKeep,
    account: gazette,
    speakers: [ash],
    points: [{ subject: ferry, point: ferry.points[0] }],
    carriedFrom: null,
    continuedBy: [],
    comparedWith: [{ subject: ferry, point: ferry.points[0], others: [ferryGoes] }],
    citedBy: [ferry],
    quirks: [],
  });
});

test('links a statement and the one that it continues, in both directions', () => {
  expect(viewStatement(records, birchDoubts).carriedFrom).toBe(bothBuild);
  expect(viewStatement(records, bothBuild).continuedBy).toEqual([birchDoubts]);
});

test('gives the oddities of the text that a statement depends on, and no others', () => {
  expect(viewStatement(records, birchDoubts).quirks).toEqual(herald.quirks);
  expect(viewStatement(records, bothBuild).quirks).toEqual([]);
});

test('gives both speakers of a joint statement', () => {
  expect(viewStatement(records, bothBuild).speakers).toEqual([ash, birch]);
});

test('gives a speaker’s statements by agreement and matter, without those on which there is none', () => {
  expect(statementsOfSpeaker(records, 'ash')).toEqual([
    { subject: ferry, statement: ashKeep },
    { subject: bridge, statement: bothBuild },
  ]);
  expect(statementsOfSpeaker(records, 'birch')).toEqual([
    { subject: bridge, statement: bothBuild },
    { subject: bridge, statement: birchDoubts },
  ]);
});
