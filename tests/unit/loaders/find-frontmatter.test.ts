import { expect, test } from 'vitest';
import { formatMessage } from '../../../src/diagnostics/report.ts';
import { findFrontmatter } from '../../../src/loaders/find-frontmatter.ts';

const lines = (source: string) => {
  const found = findFrontmatter(source, 'x.md');
  return 'fault' in found ? formatMessage(found.fault).split('\n  note: ') : found;
};
const wrongBeginning = 'begin the file with a line ---, its fields, and a second line ---, as in a file beside it';

test.each(['---\ntitle: T\n---\n\n# H\n', '---  \ntitle: T\n---\t\n# H\n'])('finds the YAML and the text of %j', (source) => {
  expect(findFrontmatter(source, 'x.md')).toEqual({ yaml: 'title: T', firstLine: 2, body: '# H\n' });
});

test.each([
  ['', 'x.md:1:1 yaml/syntax  Unexpected empty file, expected front matter and a text'],
  [' \n\n', 'x.md:1:1 yaml/syntax  Unexpected empty file, expected front matter and a text'],
])('says that %j is empty', (source, line) => {
  const mend = 'restore it from the last commit; npm run new begins a new one with every field explained';
  expect(lines(source)).toEqual([line, mend]);
});

test('says that an empty line stands before the front matter', () => {
  expect(lines('\n---\ntitle: T\n---\n')).toEqual([
    'x.md:1:1 yaml/syntax  Unexpected empty line before the front matter, expected --- on the first line',
    'take it out',
  ]);
});

test.each([
  ['front matter that is missing', '\n# H\n\nText.\n', 2, '# H'],
  ['front matter without its first line', 'title: T\n---\n', 1, 'title: T'],
  ['an indented line', ' ---\ntitle: T\n---\n', 1, ' ---'],
  ['a hyphen too many', '----\ntitle: T\n---\n', 1, '----'],
  ['another sign', '+++\ntitle: T\n+++\n', 1, '+++'],
])('says of %s how a file must begin', (_, source, line, found) => {
  expect(lines(source)).toEqual([
    `x.md:${line}:1 yaml/syntax  Unexpected “${found}” at the beginning, expected --- on the first line`,
    wrongBeginning,
  ]);
});

test('says that front matter is never closed', () => {
  expect(lines('---\ntitle: T\n\n# H\n')).toEqual([
    'x.md:2:1 yaml/syntax  Unexpected front matter that is never closed, expected a second line ---',
    'write --- on a line of its own after the last field',
  ]);
});

test.each(['----', '--', '—', '...', ' ---'])('points at %j, which was meant to close it', (end) => {
  expect(lines(`---\ntitle: T\n${end}\n\n# H\n`)).toEqual([
    `x.md:3:1 yaml/syntax  Unexpected “${end}” as the end of the front matter, expected ---`,
    'write three hyphens and nothing else',
  ]);
});
