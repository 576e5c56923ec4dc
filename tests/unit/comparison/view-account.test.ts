import { expect, test } from 'vitest';
import { annotateParagraphs } from '../../../src/comparison/view-account.ts';
import {
  ash,
  ashKeep,
  birchDoubts,
  bothBuild,
  bridge,
  ferry,
  ferryGoes,
  gazette,
  herald,
  briefing,
} from '../../small-briefing.ts';

test('sets each paragraph’s statements beside it, the headline first', () => {
  expect(
    annotateParagraphs(briefing, gazette).map(({ number, notes }) => [number, notes.map(({ statement }) => statement.id)]),
  ).toEqual([
    [0, []],
    [1, ['ash-keep']],
    [2, ['ferry-old']],
  ]);
});

test('gives a note its speakers and its points', () => {
  const placed = [{ subject: ferry, point: ferry.points[0] }];
  expect(annotateParagraphs(briefing, gazette)[1]?.notes).toEqual([
    { statement: ashKeep, number: 1, speakers: [ash], points: placed, fresh: placed },
  ]);
});

test('keeps the order of the text, and marks points that an earlier note already has', () => {
  const notes = annotateParagraphs(briefing, herald)[1]?.notes ?? [];
  expect(notes.map(({ statement }) => statement)).toEqual([ferryGoes, bothBuild, birchDoubts]);
  expect(notes[2]?.points).toEqual(bridge.points.map((point) => ({ subject: bridge, point })));
  // The note before it already has the first point.
  expect(notes[2]?.fresh).toEqual(bridge.points.slice(1).map((point) => ({ subject: bridge, point })));
});

test('sets an oddity of the text beside its paragraph', () => {
  expect(annotateParagraphs(briefing, herald).map(({ quirks }) => quirks)).toEqual([[], herald.quirks]);
});
