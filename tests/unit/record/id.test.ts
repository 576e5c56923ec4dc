import { expect, test } from 'vitest';
import { idSchema, splitTopic, topicSchema } from '../../../src/record/id.ts';

const fault = (id: string) => idSchema.safeParse(id).error?.issues[0]?.message;

test.each(['a', 'o-dwyer', 'two-2', '2030', 'page1', 'p', 'p-1', 'px1', 'pages', 'a'.repeat(80)])('%s is an id', (id) => {
  expect(idSchema.parse(id)).toBe(id);
});

test.each(['', 'A', 'a_b', 'a b', '-a', 'a-', 'a--b', 'ä', 'a/b', 'a.b', 'a\n'])('%j is no id', (id) => {
  expect(fault(id)).toBe('lower-case words joined by hyphens');
});

test.each(['p1', 'p0', 'p12', 'page', 'page-silences'])('%s is reserved for the pages', (id) => {
  expect(fault(id)).toBe('an id that the pages do not use themselves (p1, page-…)');
});

test('an id has at most 80 characters', () => {
  expect(fault('a'.repeat(81))).toBe('an id of at most 80 characters');
});

test('a topic is an agreement or matter and one of its points', () => {
  expect(topicSchema.parse('ferry/will-it-stay')).toBe('ferry/will-it-stay');
  expect(splitTopic('ferry/will-it-stay')).toEqual({ subject: 'ferry', point: 'will-it-stay' });
});

test.each(['ferry', 'ferry/', '/keep', 'a/b/c', 'A/b'])('“%s” is no topic', (topic) => {
  expect(topicSchema.safeParse(topic).success).toBe(false);
});
