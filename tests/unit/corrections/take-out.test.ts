import { expect, test } from 'vitest';
import { edited } from '../../../src/corrections/content-text.ts';
import { takeOut } from '../../../src/corrections/take-out.ts';
import { yamlPart } from '../../../src/corrections/yaml-part.ts';
import type { RecordPath } from '../../../src/record/place.ts';

function without(text: string, ...ways: RecordPath[]): string {
  const files = new Map([['x.yaml', new TextEncoder().encode(text)]]);
  return new TextDecoder().decode(edited(files, 'x.yaml', takeOut(text, yamlPart('x.yaml', text), ways)));
}

test.each([
  [[0], 'ids: [b, c] # note\n'],
  [[1], 'ids: [a, c] # note\n'],
  [[2], 'ids: [a, b] # note\n'],
  [[0, 1], 'ids: [c] # note\n'],
  [[1, 2], 'ids: [a] # note\n'],
  [[0, 2], 'ids: [b] # note\n'],
  [[0, 1, 2], 'ids: [] # note\n'],
])('entries %j of a list in brackets go with their commas', (gone, after) => {
  expect(without('ids: [a, b, c] # note\n', ...gone.map((index) => ['ids', index]))).toBe(after);
});

const list = `# Above.
list:
  # Of the first.
  - id: a
    text: >-
      Some words,
      and more.

  # Of the second.
  - { id: b } # Behind.
  - id: c
last: x
`;

test('entries behind hyphens go with their lines, and comments stay', () => {
  expect(without(list, ['list', 0])).toBe(list.replace(/ {2}- id: a\n(?: {4}.*\n)+/u, ''));
  expect(without(list, ['list', 1])).toBe(list.replace(/ {2}- \{ id: b \}.*\n/u, ''));
  expect(without(list, ['list', 2])).toBe(list.replace(/ {2}- id: c\n/u, ''));
});

test('a list behind hyphens that loses all its entries goes with its field', () => {
  expect(without(list, ['list', 0], ['list', 1], ['list', 2])).toBe('# Above.\nlast: x\n');
});

test('a field goes with what it holds', () => {
  expect(without('a: 1\nb:\n  - x: 1\n    y: 2\nc: 3\n', ['b'])).toBe('a: 1\nc: 3\n');
});
