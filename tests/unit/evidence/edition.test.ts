import { expect, test } from 'vitest';
import { isAsRecorded, judgeEdition } from '../../../src/evidence/edition.ts';
import { type Edits, printed, smallContent } from '../../small-content.ts';

const entry = (edition: string, date: string) => ({ edition, date, changes: ['Words.'] });
/** The faults of some entries where the content is the edition `aaaaaaaa`. */
const faults = (changes: Edits['changes'], rest: Edits = {}) =>
  printed(judgeEdition(smallContent({ edition: 'aaaaaaaa', changes, ...rest })));

test('the newest entry names the content', () => {
  expect(faults([entry('aaaaaaaa', '2030-01-02'), entry('bbbbbbbb', '2030-01-01')])).toEqual([]);
  expect(faults([entry('bbbbbbbb', '2030-01-02'), entry('aaaaaaaa', '2030-01-01')])).toEqual([
    'changes.yaml 0 edition edition/unrecorded  Unexpected edition bbbbbbbb as the newest, which the content is no longer, expected an entry for edition "aaaaaaaa"\n' +
      '  note: run npm run edition -- "What changed.", or write it above: - edition: "aaaaaaaa", date:, changes:',
  ]);
});

const second = (position: number) =>
  `changes.yaml ${position} edition edition/order  Unexpected second entry for edition aaaaaaaa, expected one for each edition\n` +
  '  note: make one of the two';

test('entries stand newest first, and two may have one day', () => {
  expect(faults([entry('aaaaaaaa', '2030-01-01'), entry('bbbbbbbb', '2030-01-01')])).toEqual([]);
  expect(faults([entry('aaaaaaaa', '2030-01-02'), entry('bbbbbbbb', '2030-01-01'), entry('cccccccc', '2030-01-02')])).toEqual([
    'changes.yaml 2 date edition/order  Unexpected date 2030-01-02 below 2030-01-01, expected the newest entry first\n' +
      '  note: put the entries in order',
  ]);
});

test('each edition has one entry', () => {
  expect(faults([entry('aaaaaaaa', '2030-01-02'), entry('bbbbbbbb', '2030-01-01'), entry('aaaaaaaa', '2030-01-03')])).toEqual([
    second(2),
  ]);
  expect(faults([entry('bbbbbbbb', '2030-01-02'), entry('aaaaaaaa', '2030-01-01'), entry('aaaaaaaa', '2030-01-01')])).toEqual([
    second(2),
    expect.stringContaining('edition/unrecorded'),
  ]);
});

test('nothing is judged of entries that cannot be read, or of a draft, which has none', () => {
  expect(faults([entry('bbbbbbbb', '2030-01-01')], { faulty: ['changes.yaml'] })).toEqual([]);
  expect(faults(null)).toEqual([]);
  expect(faults([])).toEqual([]);
});

test('content is as it was recorded if the newest entry names it', () => {
  const isRecorded = (changes: Edits['changes'], rest: Edits = {}) =>
    isAsRecorded(smallContent({ edition: 'aaaaaaaa', changes, ...rest }));
  expect(isRecorded([entry('aaaaaaaa', '2030-01-01')])).toBe(true);
  expect(isRecorded([entry('bbbbbbbb', '2030-01-01'), entry('aaaaaaaa', '2030-01-01')])).toBe(false);
  expect(isRecorded([])).toBe(false);
  expect(isRecorded(null)).toBe(false);
  expect(isRecorded([entry('aaaaaaaa', '2030-01-01')], { faulty: ['changes.yaml'] })).toBe(false);
});
