import { expect, test } from 'vitest';
import { relationKindSchema, relations } from '../../../src/record/relation.ts';
import { speechTypes } from '../../../src/record/statement.ts';
import { keysOf, kindsOf } from '../../../src/record/vocabulary.ts';
import { sourcesOf } from '../../sources.ts';

test('the schema of a vocabulary has the kinds of its table in order, and describes each', () => {
  const schema = kindsOf({ high: { meaning: 'Above.' }, low: { meaning: 'Below.' } });
  expect(schema.options).toEqual(['high', 'low']);
  expect(schema.description).toBe('high: Above. low: Below.');
  expect(schema.safeParse('middle').success).toBe(false);
  expect(relationKindSchema.options).toEqual(keysOf(relations));
});

test('the line beside the words tells each way of reporting from the others', () => {
  const sheet = sourcesOf(/\.css$/u).find(({ path }) => path === 'styles/speech-lines.css')?.text ?? '';
  expect(keysOf(speechTypes).filter((type) => !sheet.includes(`[data-speech='${type}']`))).toEqual(['reported']);
});
