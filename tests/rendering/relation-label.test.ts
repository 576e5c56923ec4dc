import { expect, test } from 'vitest';
import RelationLabel from '../../src/components/ui/RelationLabel.astro';
import { relationKindSchema, relations } from '../../src/record/relation.ts';
import { all, attribute, rendered, text } from '../rendered.ts';

const kinds = relationKindSchema.options;
const labels = await Promise.all(
  kinds.map((kind) => rendered(RelationLabel, { kind, label: `Ash and Account 2 ${relations[kind].verb}` })),
);

test('says who relates to whom, and how, in exactly the words that it is given', () => {
  expect(labels.map(text)).toEqual([
    'Ash and Account 2 say the same',
    'Ash and Account 2 differ in scope',
    'Ash and Account 2 differ in strength',
    'Ash and Account 2 conflict',
    'Ash and Account 2 one voice only',
  ]);
});

test('has a different mark for each kind, which is not read out', () => {
  const marks = labels.map((label) =>
    all(label, 'path')
      .map(({ properties }) => JSON.stringify(properties))
      .join(),
  );
  expect(new Set(marks).size).toBe(labels.length);
  expect(labels.flatMap((label) => attribute(all(label, 'svg'), 'ariaHidden'))).toEqual(Array(labels.length).fill('true'));
});
