import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit, Rewrite } from './edited-content.ts';

const content = 'tests/fixtures/briefing';
const read = (file: string) => readFileSync(join(content, file), 'utf8');

/** Edits that make a briefing a draft. */
const draft: (Edit | Rewrite)[] = [
  { file: 'permalinks.txt', write: null },
  { file: 'changes.yaml', write: null },
  { file: 'withdrawn.yaml', write: null },
  { file: 'summit.yaml', find: 'speakersCalled:', replace: 'draft: true\nspeakersCalled:' },
];

/** Moves a file from one folder of subjects to the other. */
function moved(from: string, to: string, find: string | RegExp, replace: string): Rewrite[] {
  return [
    { file: from, write: null },
    { file: to, write: read(from).replace(find, replace) },
  ];
}

/** Gives the meeting two days, two places, and names of its own for the kinds. */
const twoDays: Edit[] = [
  { file: 'summit.yaml', find: 'Port Sennary, March 14, 2031', replace: 'Port Sennary and Marnholm, March 14–15, 2031' },
  { file: 'summit.yaml', find: 'date: 2031-03-14', replace: 'date: {from: 2031-03-14, to: 2031-03-15}' },
  { file: 'summit.yaml', find: 'place: Port Sennary', replace: 'place: [Port Sennary, Marnholm]\nstatementCards: false' },
  { file: 'summit.yaml', find: 'five invented agreements', replace: 'invented subjects' },
];

/** Names for the kinds of subject. */
const called = (names: string): Edit => ({
  file: 'summit.yaml',
  find: 'speakersCalled: delegates',
  replace: `speakersCalled: delegates\n${names}`,
});
const offers = 'agreementsCalled: {one: offer, many: offers}';
const others = ['Accounts', 'Names', 'Search', 'Brief', 'About'];

/**
 * Changes that make the fixture briefing a summit of several days, or one without agreements. The tutorial in README makes one without
 * matters. No prose of the fixture has the word agreement, so that a page that has it has it from the site.
 */
export const otherSummits: readonly {
  readonly name: string;
  readonly edits: readonly (Edit | Rewrite)[];
  /** What the navigation and the finding say then. */
  readonly navigation: string[];
  readonly finding: string;
}[] = [
  {
    name: 'offers, and a question beside them in the overview and on the brief',
    edits: [
      ...draft,
      ...twoDays,
      called(`${offers}\nmattersCalled: {one: question, many: questions}`),
      { file: 'summit.yaml', find: 'lighthouse, spawning-truce]', replace: 'lighthouse, upstream-dam]' },
      { file: 'matters/upstream-dam.md', find: 'order: 1', replace: 'order: 1\noverview: true' },
    ],
    navigation: ['Offers', 'Questions', ...others],
    finding: 'Five offers and one question, 18 points.',
  },
  {
    name: 'no agreements',
    edits: [
      ...draft,
      ...twoDays,
      ...readdirSync(join(content, 'agreements')).flatMap((name) =>
        moved(`agreements/${name}`, `matters/${name}`, /^number: /mu, 'order: '),
      ),
      { file: 'matters/upstream-dam.md', find: 'order: 1', replace: 'order: 6' },
    ],
    navigation: ['Matters', ...others],
    finding: 'Six matters, 18 points.',
  },
];
