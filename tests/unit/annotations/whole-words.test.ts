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
])('“%s” holds “%s” as whole words: %s', (text, words, isWhole) => {
  expect(holdsWhole(text, words)).toBe(isWhole);
});

test.each([
  ['ומהמוסקבה', 'מוסקבה', true],
  ['אבגמוסקבה', 'מוסקבה', false],
  ['קולמוסקבה', 'מוסקבה', false],
  ['والقاهرة', 'قاهرة', true],
  ['بالقاهرة', 'قاهرة', true],
  ['بمصر', 'مصر', true],
  ['مصرالقاهرة', 'قاهرة', false],
  ['กรุงเทพมหานคร', 'เทพ', true],
  ['フェリー', 'ェリ', true],
  ['ひらがな', 'らが', true],
  ['ມວງລາວ', 'ວງ', true],
  ['ភាសាខ្មែរ', 'សា', true],
  ['ရန်ကုန်မြို့', 'ကုန်', true],
  ['cafe\u0301s', 'cafe', false],
  ['no cafe\u0301', 'cafe\u0301', true],
  ['9mm', 'mm', false],
  ['', '', false],
])('in any script, “%s” holds “%s” as whole words: %s', (text, words, isWhole) => {
  expect(holdsWhole(text, words)).toBe(isWhole);
});
