import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/loaders/read-content.ts';
import type { Edit } from '../../edited-content.ts';
import { withEditedContent } from '../../edited-content.ts';

/** The files of the content, without the printed brief beside them. */
const files = readdirSync('content', { recursive: true })
  .map(String)
  .filter((file) => statSync(join('content', file)).isFile() && file !== 'brief.pdf');
const everywhere = (find: RegExp, replace: string): Edit[] => files.map((file) => ({ file, find, replace }));
const original = readContent('content').edition;
const after = (edits: Edit[]) =>
  withEditedContent(edits, (directory) => {
    const { edition, messages } = readContent(directory);
    return { edition, faults: messages.length };
  });
/** The messages about whole files after a change in the folder. */
const fileFaults = (act: (directory: string) => void) =>
  withEditedContent([], (directory) => {
    act(directory);
    return readContent(directory)
      .messages.filter(({ rule }) => rule.startsWith('file/'))
      .map(({ rule, place }) => `${rule} ${place.file.slice(place.file.indexOf('briefing-')).replace(/^[^/]*\//u, '')}`);
  });

test('an edition is 8 hex digits, which depend only on the content', () => {
  expect(original).toMatch(/^[0-9a-f]{8}$/u);
  expect(after([])).toEqual({ edition: original, faults: 0 });
});

test('CRLF and a byte order mark do not change the edition, and are no faults', () => {
  expect(after(everywhere(/\n/gu, '\r\n'))).toEqual({ edition: original, faults: 0 });
  expect(after(everywhere(/^/u, '\uFEFF'))).toEqual({ edition: original, faults: 0 });
});

test.each(files.filter((file) => !['changes.yaml', 'permalinks.txt'].includes(file)))(
  'one more letter in %s changes the edition',
  (file) => {
    expect(after([{ file, find: /$/u, replace: 'x' }]).edition).not.toBe(original);
  },
);

test('the ledger of addresses is no part of the edition', () => {
  expect(after([{ file: 'permalinks.txt', find: /$/u, replace: '# A note.\n' }])).toEqual({ edition: original, faults: 0 });
});

test('a file without a place in the folder is at fault, wherever it stands', () => {
  expect(
    fileFaults((directory) => {
      writeFileSync(join(directory, 'notes.txt'), '');
      writeFileSync(join(directory, 'accounts/copy.markdown'), '');
      mkdirSync(join(directory, 'accounts/old'));
      writeFileSync(join(directory, 'accounts/old/copy.md'), '');
    }).sort(),
  ).toEqual(['file/unexpected accounts/copy.markdown', 'file/unexpected accounts/old/copy.md', 'file/unexpected notes.txt']);
});

test('a hidden file is ignored', () => {
  expect(fileFaults((directory) => writeFileSync(join(directory, '.DS_Store'), ''))).toEqual([]);
});

test('missing files that every briefing needs are at fault', () => {
  expect(
    fileFaults((directory) => {
      rmSync(join(directory, 'summit.yaml'));
      rmSync(join(directory, 'names.yaml'));
      rmSync(join(directory, 'changes.yaml'));
    }),
  ).toEqual(['file/missing summit.yaml', 'file/missing names.yaml', 'file/missing changes.yaml']);
});
