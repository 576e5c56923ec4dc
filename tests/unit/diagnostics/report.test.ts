import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { Message } from '../../../src/diagnostics/message.ts';
import { formatAnnotations, formatMessage, formatReport } from '../../../src/diagnostics/report.ts';

const message = (line: number, column: number, file = 'b.yaml'): Message => ({
  rule: 'schema/invalid',
  place: { type: 'source', file, line, column },
  found: 'kind: “beach”',
  expected: 'one of pier, quay',
  mend: 'correct the value',
});
const placeless: Message = { ...message(1, 1), place: { type: 'unavailable', file: 'b.yaml' } };
const excerptOf = (line: string, column: number) =>
  formatReport([message(1, column)], { sourceOf: () => line })
    .split('\n')
    .slice(1, 3);

test('a message says its place, its rule and what is wrong, and then how to mend it', () => {
  expect(formatMessage(message(2, 7))).toBe(
    'b.yaml:2:7 schema/invalid  Unexpected kind: “beach”, expected one of pier, quay\n  note: correct the value',
  );
});

test('a message without a place names only the file', () => {
  expect(formatMessage(placeless).split(' ')[0]).toBe('b.yaml');
});

test('a report shows the source line with its column marked, and the number of faults', () => {
  const sourceOf = (file: string) => (file === 'b.yaml' ? 'title: T\nkind: beach\n' : null);
  expect(formatReport([message(2, 7)], { sourceOf })).toBe(
    [
      'b.yaml:2:7 schema/invalid  Unexpected kind: “beach”, expected one of pier, quay',
      '  │ kind: beach',
      '  │       ^',
      '  note: correct the value',
      '1 fault in the content',
    ].join('\n'),
  );
});

test('a report is in the order of files, lines and columns; messages without a place come first', () => {
  const report = formatReport([message(3, 1), message(1, 9), placeless, message(1, 2), message(5, 1, 'a.yaml')]);
  expect(report.split('\n').flatMap((line) => /^(\S+) schema/u.exec(line)?.[1] ?? [])).toEqual([
    'a.yaml:5:1',
    'b.yaml',
    'b.yaml:1:2',
    'b.yaml:1:9',
    'b.yaml:3:1',
  ]);
  expect(report.split('\n').at(-1)).toBe('5 faults in the content');
});

test('a report without messages only says so', () => {
  expect(formatReport([])).toBe('0 faults in the content');
});

test('a report leaves out a source line that does not exist', () => {
  const report = formatReport([placeless, message(9, 1)], { sourceOf: () => 'one line' });
  expect(report).not.toContain('│');
});

test('reads each file once', () => {
  const read: string[] = [];
  formatReport([message(1, 1), message(1, 2), message(1, 1, 'a.yaml')], {
    sourceOf: (file) => {
      read.push(file);
      return 'x';
    },
  });
  expect(read).toEqual(['a.yaml', 'b.yaml']);
});

test('shows the part of a long line around the column', () => {
  const line = `${'a'.repeat(200)}X${'b'.repeat(200)}`;
  const [shown = '', marked = ''] = excerptOf(line, 201);
  expect(shown).toBe(`  │ ${'a'.repeat(32)}X${'b'.repeat(63)}`);
  expect(shown.charAt(marked.indexOf('^'))).toBe('X');
});

test('shows no less of a long line near its ends', () => {
  const line = `X${'a'.repeat(198)}Y`;
  expect(excerptOf(line, 1)).toEqual([`  │ X${'a'.repeat(95)}`, '  │ ^']);
  expect(excerptOf(line, 200)).toEqual([`  │ ${'a'.repeat(95)}Y`, `  │ ${' '.repeat(95)}^`]);
});

test('shows a tab as one space, so that the mark stands below its column', () => {
  expect(excerptOf('\tkind: x', 8)).toEqual(['  │  kind: x', '  │        ^']);
});

test('colours only when asked, and then only what it adds to the words', () => {
  const sourceOf = () => 'kind: beach';
  const plain = formatReport([message(1, 7)], { sourceOf });
  const coloured = formatReport([message(1, 7)], { sourceOf, colour: true });
  expect(plain).not.toContain('\u001B');
  expect(coloured).toContain('\u001B[1mb.yaml:1:7\u001B[22m \u001B[31mschema/invalid\u001B[39m');
  expect(stripVTControlCharacters(coloured)).toBe(plain);
});

test('an annotation is a workflow command with its file, line and column', () => {
  expect(formatAnnotations([message(2, 7)])).toBe(
    '::error file=b.yaml,line=2,col=7,title=schema/invalid::Unexpected kind: “beach”, expected one of pier, quay. To mend it: correct the value',
  );
});

test('an annotation without a place has neither line nor column', () => {
  expect(formatAnnotations([placeless])).toMatch(/^::error file=b\.yaml,title=schema\/invalid::/u);
});

test('an annotation escapes what would end it, in a property also colons and commas', () => {
  const hostile = { ...message(1, 1, 'a:b,c%\n.yaml'), found: '50 %: a,\r\n::error::b' };
  expect(formatAnnotations([hostile])).toBe(
    '::error file=a%3Ab%2Cc%25%0A.yaml,line=1,col=1,title=schema/invalid::Unexpected 50 %25: a,%0D%0A::error::b, expected one of pier, quay. To mend it: correct the value',
  );
});

test('each annotation has a line of its own, in the order of the report', () => {
  const lines = formatAnnotations([message(2, 1), message(1, 1)]).split('\n');
  expect(lines.map((line) => /line=\d/u.exec(line)?.[0])).toEqual(['line=1', 'line=2']);
});
