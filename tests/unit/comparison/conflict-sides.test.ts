import { expect, test } from 'vitest';
import { comparePoint } from '../../../src/comparison/compare-point.ts';
import { sidesOf } from '../../../src/comparison/conflict-sides.ts';
import { ferry, briefing } from '../../small-briefing.ts';

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
