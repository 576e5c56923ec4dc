import { expect, test } from 'vitest';
import type { Message } from '../../../src/diagnostics/message.ts';
import { sortMessages } from '../../../src/diagnostics/message.ts';

const message = (place: string, rule: Message['rule'] = 'schema/invalid'): Message => {
  const [file = '', line, column] = place.split(':');
  return {
    rule,
    place: line ? { type: 'source', file, line: Number(line), column: Number(column) } : { type: 'unavailable', file },
    found: '',
    expected: '',
    mend: '',
  };
};

test('sorts by file, line, column and rule, with numbers as numbers; a message without a place is first in its file', () => {
  const sorted = [
    message('a'),
    message('a:2:1'),
    message('a:2:9', 'foreign/html'),
    message('a:2:9', 'yaml/syntax'),
    message('a:2:10'),
    message('a:10:1'),
    message('b'),
  ];
  expect(sortMessages(sorted.toReversed())).toEqual(sorted);
});

test('puts files with faults of form first, and what a command records last', () => {
  const sorted = [
    message('m', 'file/unexpected'),
    message('z:1:1', 'reference/unknown'),
    message('z:9:1', 'yaml/syntax'),
    message('a:1:1', 'reference/unknown'),
    message('b', 'permanence/unrecorded'),
  ];
  expect(sortMessages(sorted.toReversed())).toEqual(sorted);
});

test('does not change its input', () => {
  const messages = [message('b'), message('a')];
  sortMessages(messages);
  expect(messages.map(({ place }) => place.file)).toEqual(['b', 'a']);
});
