import { expect, test } from 'vitest';
import { relationKinds } from '../../src/comparison/tally.ts';
import RelationLabel from '../../src/components/ui/RelationLabel.astro';
import { all, attribute, rendered, text } from '../rendered.ts';

const labels = await Promise.all(relationKinds.map((kind) => rendered(RelationLabel, { kind })));

test('says each relation in words', () => {
  expect(labels.map(text)).toEqual(['the same', 'differs in scope', 'differs in strength', 'conflict', 'one voice only']);
});

test('has a mark of its own for each, which is not read out', () => {
  const marks = labels.map((label) =>
    all(label, 'path')
      .map(({ properties }) => JSON.stringify(properties))
      .join(),
  );
  expect(new Set(marks).size).toBe(labels.length);
  expect(labels.flatMap((label) => attribute(all(label, 'svg'), 'ariaHidden'))).toEqual(Array(labels.length).fill('true'));
});
