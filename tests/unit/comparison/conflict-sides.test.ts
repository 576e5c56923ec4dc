import { expect, test } from 'vitest';
import { comparePoint } from '../../../src/comparison/compare-point.ts';
import { sidesOf } from '../../../src/comparison/conflict-sides.ts';
import { ash, birch, briefing, ferry, gazette, herald, sketch } from '../../small-briefing.ts';

const [keep] = ferry.points;
if (!keep) throw new Error('The ferry has no point');

test('a side is a speaker, or an account in its own words, with the key words of each statement', () => {
  expect(
    sidesOf(briefing, comparePoint(briefing, ferry, keep)).map(({ name, speakers, excerpts }) => ({
      name,
      speakers: speakers.map(({ id }) => id),
      words: excerpts.map(({ statement, words }) => [statement.id, words]),
    })),
  ).toMatchInlineSnapshot(`
    [
      {
        "name": "Ash",
        "speakers": [
          "ash",
        ],
        "words": [
          [
            "ash-keep",
            "keep the ferry",
          ],
        ],
      },
      {
        "name": "Account 2",
        "speakers": [],
        "words": [
          [
            "ferry-goes",
            "goes in May",
          ],
        ],
      },
    ]
  `);
});

test('a side shows all words of a statement without key words, and every statement that is compared', () => {
  const of = sketch([ash, birch], [['conflicts', 'ash', 'ash@herald', 'birch', '(@gazette)']]);
  const [side, ...others] = of.agreements.flatMap((subject) =>
    subject.points.flatMap((point) => sidesOf(of, comparePoint(of, subject, point))),
  );
  expect(side?.excerpts).toEqual([
    { words: gazette.title, glosses: [], statement: expect.objectContaining({ id: 's-1-1-1' }), account: gazette },
    { words: herald.title, glosses: [], statement: expect.objectContaining({ id: 's-1-1-2' }), account: herald },
  ]);
  expect(others.map(({ name, excerpts }) => [name, excerpts.map(({ statement }) => statement.id)])).toEqual([
    ['Birch', ['s-1-1-3']],
  ]);
});
