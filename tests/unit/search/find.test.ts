import { expect, test } from 'vitest';
import { searchDocuments, searchParts } from '../../../src/exports/search-documents.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import { explain, markHits } from '../../../src/search/explain.ts';
import { hitsIn, makeSearch, textOf } from '../../../src/search/find.ts';
import { briefing } from '../../small-briefing.ts';

const document = (id: string, text: string, about: SearchDocument['about'] = []): SearchDocument => ({
  ...{ id, kind: 'statement', pieces: [[text]], about, note: '', link: `/${id}/`, label: id, lang: 'en', facets: [] },
});
const search = makeSearch();
search.add({
  names: [['Norwick', 'Norvik', 'Норвик', 'the old port']],
  documents: [
    document('café', 'A café at the quay closed in May.'),
    document('quay', 'The ferry leaves the quay.', [
      ['Speaker', 'Ada Ash'],
      ['In the question', 'When does the boat go?'],
    ]),
    document('port', 'In Norvik the harbor’s “new” pier stands.'),
    document('old', 'The old port is full.'),
    document('moscow', 'Переговоры шли в Москве.'),
    document('jerusalem', 'השיחות נמשכו שעתיים'),
  ],
});
const find = (query: string) => search.find(search.terms(query));
const ids = (query: string) => find(query).map((found) => found.document.id);
const marked = (query: string) =>
  find(query).map((found) =>
    hitsIn(textOf(found.document), found.matches).map(({ start, end }) => textOf(found.document).slice(start, end)),
  );
const reasons = (query: string) =>
  find(query).map((found) =>
    explain(found).map(({ label, parts }) => `${label}: ${parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')}`),
  );

test('finds only what has every word, in its own text or in what it is about', () => {
  expect(ids('quay')).toEqual(expect.arrayContaining(['café', 'quay']));
  expect(ids('quay ferry')).toEqual(['quay']);
  expect(ids('ferry ash')).toEqual(['quay']);
  expect(ids('ferry café')).toEqual([]);
});

test('ignores case and accents, completes words, and forgives a slip in a long word', () => {
  expect(ids('CAFE')).toEqual(['café']);
  expect(ids('leav')).toEqual(['quay']);
  expect(ids('leabes')).toEqual(['quay']);
  expect(ids('mat')).toEqual([]);
});

test('finds a phrase in quotation marks of any kind as a whole, letter for letter', () => {
  for (const query of ['"a cafe at"', '“A café at”', '„a café at“', '«a café at»']) expect(ids(query)).toEqual(['café']);
  expect(ids('"at café"')).toEqual([]);
  expect(ids('"quay clos"')).toEqual([]);
  expect(ids('"leabes"')).toEqual([]);
  expect(marked('"harbor\'s new pier"')).toEqual([['harbor’s “new” pier']]);
  expect(ids('"ferry leaves" ash')).toEqual(['quay']);
});

test('finds a name in each of its forms, unless it stands in quotation marks', () => {
  for (const query of ['Norwick', 'norvik', 'НОРВИК', 'the old port']) expect(ids(query).toSorted()).toEqual(['old', 'port']);
  expect(ids('Norwick pier')).toEqual(['port']);
  expect(ids('"Norwick"')).toEqual([]);
  expect(marked('Norwick pier')).toEqual([['Norvik', 'pier']]);
  expect(ids('norvik')[0]).toBe('port');
});

test('says why something is a hit if its own words do not show it', () => {
  expect(reasons('ferry')).toEqual([[]]);
  expect(reasons('ash ferry')).toEqual([['Speaker: Ada [Ash]']]);
  expect(reasons('boat')).toEqual([['In the question: When does the [boat] go?']]);
  expect(reasons('Norwick pier')).toEqual([['As: “Norvik”, another form of “Norwick”']]);
  expect(reasons('leabes')).toEqual([['As: “leaves”, close to “leabes”']]);
});

test('finds what is added later beside what came before', () => {
  const growing = makeSearch();
  const found = () => growing.find(growing.terms('Norwick')).map((own) => own.document.id);
  growing.add({ names: [['Norwick', 'Norvik']], documents: [document('one', 'Norvik leaves.')] });
  expect(found()).toEqual(['one']);
  growing.add({ names: [], documents: [document('two', 'Norvik stays.')] });
  expect(found().toSorted()).toEqual(['one', 'two']);
});

test('searches other scripts', () => {
  expect(ids('москве')).toEqual(['moscow']);
  expect(ids('השיחות')).toEqual(['jerusalem']);
  expect(ids('"נמשכו שעתיים"')).toEqual(['jerusalem']);
});

test('marks exactly what matched, and keeps the whole text', () => {
  const [found] = find('caf');
  const text = 'A café, a CAFÉ; no decaf.';
  const parts = markHits(text, hitsIn(text, found?.matches ?? []));
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(parts.filter(({ hit }) => hit).map((part) => part.text)).toEqual(['café', 'CAFÉ']);
});

test('takes special characters literally', () => {
  for (const query of ['.*', '(', '\\', '"', '""', '"."', '<script>']) expect(() => ids(query)).not.toThrow();
});

test('says on which side a statement is cut out of its sentence', () => {
  const documents = new Map(searchDocuments(briefing).map((own) => [own.id, own]));
  expect(documents.get('both-build')).toMatchObject({ cut: ['after'], note: 'Ash and Birch, partly quoted in the account' });
  expect(documents.get('birch-doubts')).toMatchObject({ cut: ['before'], note: 'Birch, indirect speech, speaker inferred' });
  expect(documents.get('ferry-old')).toMatchObject({ cut: [], note: 'The account’s own words' });
});

test('finds statements, paragraphs and pages of a briefing by their words', () => {
  const parts = searchParts(briefing);
  const documents = parts.flatMap((part) => part.documents);
  for (const { id, text } of briefing.statements) {
    const own = documents.find((candidate) => candidate.id === id);
    expect(own && textOf(own)).toBe(text);
  }
  const whole = makeSearch();
  for (const part of parts) whole.add(part);
  const found = whole.find(whole.terms('ferry keep')).map((entry) => entry.document);
  expect(found.find(({ kind }) => kind === 'statement')).toMatchObject({ id: 'ash-keep', note: 'Ash, quoted in the account' });
  expect(found.map(({ kind }) => kind)).toContain('paragraph');
  const kinds = new Set(whole.find(whole.terms('ferry')).map((entry) => entry.document.kind));
  expect([...kinds]).toEqual(expect.arrayContaining(['agreement', 'point', 'statement', 'paragraph']));
  expect(whole.find(whole.terms('Ada Ash'))[0]?.document).toMatchObject({ kind: 'speaker' });
});
