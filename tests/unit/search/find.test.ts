import { expect, test } from 'vitest';
import type { SearchDocument } from '../../../src/search/document.ts';
import { makeSearch, markHits, textOf } from '../../../src/search/find.ts';
import { searchDocuments } from '../../../src/exports/search-documents.ts';
import { records } from '../../small-records.ts';

const document = (id: string, text: string, about = ''): SearchDocument => ({
  ...{ id, kind: 'statement', pieces: [[text]], about, note: '', link: `/${id}/`, label: id, lang: 'en' },
});
const { add, find } = makeSearch();
add([
  document('café', 'A café at the quay closed in May.'),
  document('quay', 'The ferry leaves the quay.', 'Ada Ash'),
  document('moscow', 'Переговоры шли в Москве.'),
  document('jerusalem', 'השיחות נמשכו שעתיים'),
]);
const ids = (query: string) => find(query).map((found) => found.document.id);

test('every word must occur: in the words, or in what they are about', () => {
  expect(ids('quay')).toEqual(expect.arrayContaining(['café', 'quay']));
  expect(ids('quay ferry')).toEqual(['quay']);
  expect(ids('ferry ash')).toEqual(['quay']);
  expect(ids('ferry café')).toEqual([]);
});

test('case, accents and the ends of words make no difference; long words may hold a slip', () => {
  expect(ids('CAFE')).toEqual(['café']);
  expect(ids('leav')).toEqual(['quay']);
  expect(ids('leabes')).toEqual(['quay']);
  expect(ids('mat')).toEqual([]);
});

test('what comes later is found too, beside what came before', () => {
  const search = makeSearch();
  search.add([document('one', 'The ferry leaves.')]);
  expect(search.find('ferry').map((found) => found.document.id)).toEqual(['one']);
  search.add([document('two', 'The ferry stays.')]);
  expect(
    search
      .find('ferry')
      .map((found) => found.document.id)
      .sort(),
  ).toEqual(['one', 'two']);
});

test('other scripts are searched as they are written', () => {
  expect(ids('москве')).toEqual(['moscow']);
  expect(ids('השיחות')).toEqual(['jerusalem']);
});

test('what is marked is what matched, and the parts are the text', () => {
  const [found] = find('caf');
  const text = 'A café, a CAFÉ; no decaf.';
  const parts = markHits(text, found?.terms ?? new Set());
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(parts.filter(({ hit }) => hit).map((part) => part.text)).toEqual(['café', 'CAFÉ']);
});

test('signs that would be patterns elsewhere are only signs', () => {
  for (const query of ['.*', '(', '\\', '"', '<script>']) expect(() => ids(query)).not.toThrow();
});

test('a statement that was cut out of its sentence says on which side', () => {
  const documents = new Map(searchDocuments(records).map((own) => [own.id, own]));
  expect(documents.get('both-build')).toMatchObject({ cut: ['after'], note: 'Ash and Birch, partly quoted in the account' });
  expect(documents.get('birch-doubts')).toMatchObject({ cut: ['before'], note: 'Birch, indirect speech, speaker inferred' });
  expect(documents.get('ferry-old')).toMatchObject({ cut: [], note: 'the account’s own words' });
});

test('statements and paragraphs of a briefing are found by their words, to the letter', () => {
  const documents = searchDocuments(records);
  for (const { id, text } of records.statements) {
    const own = documents.find((candidate) => candidate.id === id);
    expect(own && textOf(own)).toBe(text);
  }
  const search = makeSearch();
  search.add(documents);
  const found = search.find('ferry keep').map((entry) => entry.document);
  expect(found[0]).toMatchObject({ id: 'ash-keep', kind: 'statement', speech: 'quoted', note: 'Ash, quoted in the account' });
  expect(found.map(({ kind }) => kind)).toContain('paragraph');
});
