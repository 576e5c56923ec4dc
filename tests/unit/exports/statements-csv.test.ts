import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { briefingJson, statementJson } from '../../../src/exports/briefing-json.ts';
import { csvColumns, joinList, statementsCsv } from '../../../src/exports/statements-csv.ts';
import type { Briefing } from '../../../src/record/briefing.ts';
import { bothBriefings } from '../../both-briefings.ts';
import { ashKeep, briefing } from '../../small-briefing.ts';

beforeAll(() => {
  vi.stubEnv('SITE', 'https://quay.example');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

type Row = Readonly<Record<string, string>>;

/** The rows as an independent parser reads them. */
function read(csv: string): Row[] {
  const { data, errors, meta } = Papa.parse<Row>(csv, {
    header: true,
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: 'greedy',
  });
  expect(errors).toEqual([]);
  expect(meta.fields).toEqual([...csvColumns]);
  return data;
}

const ids = (cell = '') => (cell === '' ? [] : cell.split(' '));
const texts = (cell = '') =>
  cell === ''
    ? []
    : Array.from(cell.matchAll(/(?:^|\|)((?:\\[\\|]|[^\\|])*)/gu), ([, text = '']) => text.replaceAll(/\\(.)/gu, '$1'));

/** A row as a statement of the JSON. */
function statementOf({ edition: _edition, ...row }: Row) {
  return {
    ...row,
    paragraph: Number(row['paragraph']),
    start: Number(row['start']),
    end: Number(row['end']),
    speakers: ids(row['speakers']),
    topics: ids(row['topics']),
    chain: texts(row['chain']),
    quoted: texts(row['quoted']),
    carriedFrom: row['carriedFrom'] === '' ? null : row['carriedFrom'],
    inferredBecause: row['inferredBecause'] === '' ? null : row['inferredBecause'],
    namedBy: row['namedBy'] === '' ? null : row['namedBy'],
  };
}

test.each(bothBriefings)('the rows of %s are the statements of the JSON, in the same order', (_folder, real) => {
  const rows = read(statementsCsv(real));
  expect(rows.map(statementOf)).toEqual(briefingJson(real).statements);
  expect(new Set(rows.map(({ edition }) => edition))).toEqual(new Set([real.summit.edition]));
});

test('every field of a statement is a column', () => {
  expect([...csvColumns].toSorted()).toEqual([...Object.keys(statementJson(ashKeep)), 'edition'].toSorted());
});

test('columns that were added later are the last ones, so that programs find the others where they were', () => {
  expect(csvColumns.slice(-3)).toEqual(['edition', 'inferredBecause', 'namedBy']);
  const rows = new Map(read(statementsCsv(briefing)).map((row) => [row['id'], row['inferredBecause']]));
  expect(rows.get('birch-doubts')).toBe('The sentence goes on with what both are reported to build.');
  expect(rows.get('ash-keep')).toBe('');
});

const awkward = [
  'She said, "Keep it," and “left”.',
  '"',
  '""',
  'one, two; three\tfour',
  'first line\nsecond line',
  'first line\r\nsecond line',
  '\r',
  '  leading and trailing  ',
  'שלום, עולם',
  'a boat 🛥️ and 👩🏽‍✈️',
  '=1+1',
  '=HYPERLINK("https://example.org","here")',
  '+41',
  '-1',
  '@SUM(A1)',
  '\u{FEFF}begins with a mark of byte order',
  'a|b',
  '\\',
  'back\\slash|bar\\|both',
  'null',
  '0',
];

test('any words are read back to the letter', () => {
  const statements = awkward.map((text, index) => ({
    ...ashKeep,
    id: `awkward-${index}`,
    text,
    prefix: text,
    suffix: text,
    chain: [text, 'Ada Ash'],
    inference: text,
    quotations: [
      { start: 0, end: text.length, open: '“', close: '”' },
      { start: 0, end: 1, open: '“', close: '”' },
    ],
  }));
  const odd: Briefing = { ...briefing, agreements: [], matters: [], statements };
  expect(read(statementsCsv(odd)).map(statementOf)).toEqual(briefingJson(odd).statements);
});

test('keeps to RFC 4180: a line of names, line ends of CR and LF, doubled quotation marks, and no byte order mark', () => {
  const csv = statementsCsv({ ...briefing, statements: [{ ...ashKeep, text: 'a "b"\nc' }] });
  expect(csv.split('\r\n')).toEqual([
    csvColumns.map((name) => `"${name}"`).join(','),
    '"ash-keep","gazette",1,"ash","quoted","named",,"Ada Ash","ferry/keep","a ""b""\nc","a ""b""\nc",30,53,' +
      `"${ashKeep.prefix}","${ashKeep.suffix}","0a1b2c3d","https://quay.example/statements/ash-keep/",` +
      '"https://quay.example/accounts/gazette/#ash-keep","0123abcd",,',
    '',
  ]);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a|b'],
  [['a|b', 'c\\'], 'a\\|b|c\\\\'],
])('joins %j as %j', (list, joined) => {
  expect(joinList(list)).toBe(joined);
  expect(texts(joined)).toEqual(list);
});
