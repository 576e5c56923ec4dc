import { expect, test } from 'vitest';
import { isAsRecorded, judgeEdition } from '../../../src/evidence/edition.ts';
import { type Edits, printed, smallContent } from '../../small-content.ts';

const entry = (edition: string, date: string) => ({ edition, date, changes: ['Words.'] });
/** The faults of some entries where the content is the edition `aaaaaaaa`. */
const faults = (changes: Edits['changes'], rest: Edits = {}) =>
  printed(judgeEdition(smallContent({ edition: 'aaaaaaaa', changes, ...rest })));

test('rejects content whose edition the newest entry does not name', () => {
  expect(faults([entry('aaaaaaaa', '2030-01-02'), entry('bbbbbbbb', '2030-01-01')])).toEqual([]);
  expect(faults([entry('bbbbbbbb', '2030-01-02'), entry('aaaaaaaa', '2030-01-01')])).toEqual([
    'changes.yaml 0 edition edition/unrecorded  Unexpected edition bbbbbbbb as the newest, which the content is no longer, expected an entry for edition "aaaaaaaa"\n' +
      '  note: run npm run edition -- "What changed.", or write it above: - edition: "aaaaaaaa", date:, changes:',
  ]);
});

const second = (position: number) =>
  `changes.yaml ${position} edition edition/order  Unexpected second entry for edition aaaaaaaa, expected one for each edition\n` +
  '  note: make one of the two';

test('rejects an entry that is newer than the one above it, but not one of the same day', () => {
  expect(faults([entry('aaaaaaaa', '2030-01-01'), entry('bbbbbbbb', '2030-01-01')])).toEqual([]);
  expect(faults([entry('aaaaaaaa', '2030-01-01'), entry('bbbbbbbb', '2030-01-02')])).toHaveLength(1);
  expect(faults([entry('aaaaaaaa', '2030-01-02'), entry('bbbbbbbb', '2030-01-01'), entry('cccccccc', '2030-01-02')])).toEqual([
    'changes.yaml 2 date edition/order  Unexpected date 2030-01-02 below 2030-01-01, expected the newest entry first\n' +
      '  note: put the entries in order',
  ]);
});

test('rejects a second entry for one edition', () => {
  expect(faults([entry('aaaaaaaa', '2030-01-02'), entry('bbbbbbbb', '2030-01-01'), entry('aaaaaaaa', '2030-01-03')])).toEqual([
    second(2),
  ]);
  expect(faults([entry('bbbbbbbb', '2030-01-02'), entry('aaaaaaaa', '2030-01-01'), entry('aaaaaaaa', '2030-01-01')])).toEqual([
    second(2),
    expect.stringContaining('edition/unrecorded'),
  ]);
});

test('accepts a draft, which has no entries, and passes over entries that cannot be read', () => {
  expect(faults([entry('bbbbbbbb', '2030-01-01')], { faulty: ['changes.yaml'] })).toEqual([]);
  expect(faults(null)).toEqual([]);
  expect(faults([])).toEqual([]);
});

test('says that content is as recorded if the newest entry names it', () => {
  const isRecorded = (changes: Edits['changes'], rest: Edits = {}) =>
    isAsRecorded(smallContent({ edition: 'aaaaaaaa', changes, ...rest }));
  expect(isRecorded([entry('aaaaaaaa', '2030-01-01')])).toBe(true);
  expect(isRecorded([entry('bbbbbbbb', '2030-01-01'), entry('aaaaaaaa', '2030-01-01')])).toBe(false);
  expect(isRecorded([])).toBe(false);
  expect(isRecorded(null)).toBe(false);
  expect(isRecorded([entry('aaaaaaaa', '2030-01-01')], { faulty: ['changes.yaml'] })).toBe(false);
});
