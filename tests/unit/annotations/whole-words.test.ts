import { expect, test } from 'vitest';
import { holdsWhole } from '../../../src/annotations/whole-words.ts';

test.each([
  ['Russia’s involvement', 'involvement', true],
  ['Russia’s involvement', 'involvemen', false],
  ['Russia’s involvement', 'nvolvement', false],
  ['Putin asked', 'Putin ask', false],
  ['a boatman, a boat', 'a boat', true],
  ['המוסקבה הסכימה', 'מוסקבה', true],
  ['מוסקבה הסכימה', 'מוסקב', false],
  ['מי ישלם', 'י ישלם', false],
  ['东京都政府', '京都', true],
])('of “%s”, “%s” is whole words: %s', (text, words, isWhole) => {
  expect(holdsWhole(text, words)).toBe(isWhole);
});
