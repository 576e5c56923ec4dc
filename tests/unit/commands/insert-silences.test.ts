import { expect, test } from 'vitest';
import { insertSilences } from '../../../src/commands/insert-silences.ts';

const hit = { text: 'rock', paragraph: 5, sentences: ['The rock is dark.'] };
const silence = { speaker: 'ash', account: 'gazette', searched: ['lamp', 'a: b'], hits: [hit] };
const block = `
  - speaker: ash
    account: gazette
    kind: not-mentioned
    searched: [lamp, "a: b"]
    dismissed:
      # “The rock is dark.”
      - text: rock
        paragraph: 5
        reason: ""`;
const written = (yaml: string) => insertSilences(yaml, { silences: [silence], hits: [] });
const withHit = (yaml: string, ...positions: number[]) =>
  insertSilences(yaml, { silences: [], hits: positions.map((position) => ({ position, hits: [hit] })) }).yaml;

test('silences replace an empty list, and the comments beside it stay', () => {
  const { yaml, line } = written('number: 1\nsilences: [] # none yet\n#   - speaker: # Who\nrelated: []');
  expect(yaml).toBe(`number: 1\nsilences: # none yet${block}\n#   - speaker: # Who\nrelated: []`);
  expect(line).toBe(3);
});

test('silences fill an empty field, and a new field at the end if there is none', () => {
  expect(written('silences:\nrelated: []').yaml).toBe(`silences:${block}\nrelated: []`);
  expect(written('title: T\n# the end').yaml).toBe(`title: T\nsilences:${block}\n# the end`);
});

test('silences go below the existing ones with their indentation, before the comment of the next field', () => {
  const yaml = 'silences:\n- speaker: birch\n  reason: >-\n    Two\n    lines.\n\n# Of what follows\nrelated: []';
  expect(written(yaml).yaml).toBe(
    `silences:\n- speaker: birch\n  reason: >-\n    Two\n    lines.${block.replaceAll('\n  ', '\n')}\n\n# Of what follows\nrelated: []`,
  );
});

test('silences join a list between brackets', () => {
  expect(written('silences: [{ speaker: birch }]\nrelated: []').yaml).toBe(
    `silences: [{ speaker: birch },
  {
    speaker: ash,
    account: gazette,
    kind: not-mentioned,
    searched: [lamp, "a: b"],
    dismissed:
      [
        # “The rock is dark.”
        {text: rock, paragraph: 5, reason: ""}
      ]
  }]
related: []`,
  );
});

const lines = '      # “The rock is dark.”\n      - text: rock\n        paragraph: 5\n        reason: ""';

test('a hit is added to a silence below its other hits, in its empty list, or in a new list', () => {
  const others = 'silences:\n  - speaker: ash\n    dismissed:\n      - text: Rock # so\n  - speaker: birch';
  expect(withHit(others, 0)).toBe(others.replace('# so', `# so\n${lines}`));
  expect(withHit('silences:\n  - speaker: ash\n    dismissed: []\n    kind: denied', 0)).toBe(
    `silences:\n  - speaker: ash\n    dismissed:\n${lines}\n    kind: denied`,
  );
  expect(withHit('silences:\n  - speaker: ash # she', 0)).toBe(`silences:\n  - speaker: ash # she\n    dismissed:\n${lines}`);
  expect(withHit('silences:\n  - { speaker: ash }', 0)).toBe(
    'silences:\n  - { speaker: ash, dismissed: [\n        # “The rock is dark.”\n        {text: rock, paragraph: 5, reason: ""}] }',
  );
});

test('a list of dismissals that two silences share gains a hit once', () => {
  const yaml =
    'silences:\n  - speaker: ash\n    dismissed: &same\n      - text: Rock\n  - account: gazette\n    dismissed: *same';
  expect(withHit(yaml, 0, 1)).toBe(yaml.replace('- text: Rock', `- text: Rock\n${lines}`));
});

test('the last silence gains its hit before another silence begins', () => {
  const yaml = 'silences:\n  - speaker: birch\n    dismissed:\n      - text: Rock\nrelated: []';
  const added = insertSilences(yaml, { silences: [{ ...silence, hits: [] }], hits: [{ position: 0, hits: [hit] }] });
  expect(added.yaml).toBe(yaml.replace('\nrelated', `\n${lines}${block.replace(/\n +dismissed[\s\S]*/u, '')}\nrelated`));
});

test('a long sentence is a comment of several lines', () => {
  const sentence = `${'word '.repeat(40)}end.`;
  const { yaml } = insertSilences('silences: []', {
    silences: [{ ...silence, hits: [{ ...hit, sentences: [sentence] }] }],
    hits: [],
  });
  const comments = yaml.split('\n').filter((line) => line.includes('#'));
  expect(comments.every((line) => line.length <= 120)).toBe(true);
  expect(comments.map((line) => line.replace(/^\s*# /u, '')).join(' ')).toBe(`“${sentence}”`);
});
