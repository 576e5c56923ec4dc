import { expect, test } from 'vitest';
import { describeRelations, relationKinds, tallyRelations } from '../../../src/comparison/tally.ts';
import type { RelationKind } from '../../../src/record/relation.ts';
import type { Point } from '../../../src/record/subject.ts';

const points = (...kinds: RelationKind[]): Point[] =>
  kinds.map((kind, index) => ({ id: `p-${index}`, question: '?', relation: { kind, between: [], reason: '.' } }));

test('counts the relations that occur, the sharpest first', () => {
  expect(tallyRelations(points('one-voice-only', 'same', 'conflicts', 'one-voice-only'))).toEqual([
    { kind: 'conflicts', count: 1 },
    { kind: 'same', count: 1 },
    { kind: 'one-voice-only', count: 2 },
  ]);
});

test('puts the relations into words, the two kinds of difference together', () => {
  expect(
    describeRelations(points('conflicts', 'differs-in-scope', 'differs-in-strength', 'same', 'one-voice-only', 'one-voice-only')),
  ).toBe('conflict on 1 point, differ on 2 points, the same on 1 point; one voice only on 2 points');
});

test('says so where there is nothing to compare at all', () => {
  expect(describeRelations(points('one-voice-only'))).toBe('one voice only on its point');
  expect(describeRelations(points('one-voice-only', 'one-voice-only'))).toBe('one voice only on both points');
  expect(describeRelations(points('one-voice-only', 'one-voice-only', 'one-voice-only'))).toBe('one voice only on all 3 points');
});

test('says nothing of one voice where every point compares', () => {
  expect(describeRelations(points('same', 'same'))).toBe('the same on 2 points');
});

test('knows every kind, in the order in which the site explains them', () => {
  expect(relationKinds).toEqual(['same', 'differs-in-scope', 'differs-in-strength', 'conflicts', 'one-voice-only']);
});
