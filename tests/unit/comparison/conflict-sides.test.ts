import { expect, test } from 'vitest';
import { comparePoint } from '../../../src/comparison/compare-point.ts';
import { sidesOf } from '../../../src/comparison/conflict-sides.ts';
import { subjectsOf } from '../../../src/comparison/lookup.ts';
import { bothBriefings } from '../../both-briefings.ts';
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

test.each(bothBriefings)('no statement that is compared is left out or shown twice in %s', (_, briefing) => {
  for (const subject of subjectsOf(briefing)) {
    for (const point of subject.points) {
      const compared = comparePoint(briefing, subject, point);
      const shown = sidesOf(briefing, compared).flatMap(({ excerpts }) => excerpts.map(({ statement }) => statement.id));
      expect(shown.toSorted()).toEqual(compared.between.map(({ id }) => id).toSorted());
    }
  }
});
