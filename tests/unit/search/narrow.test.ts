import { expect, test } from 'vitest';
import { searchDocuments } from '../../../src/exports/search-documents.ts';
import { facetFields, suggestSearches } from '../../../src/exports/search-form.ts';
import { makeSearch } from '../../../src/search/find.ts';
import { countValues, fits, type Narrowing, readAddress, writeAddress } from '../../../src/search/narrow.ts';
import { searchParts } from '../../../src/exports/search-documents.ts';
import { bothBriefings } from '../../both-briefings.ts';
import { briefing } from '../../small-briefing.ts';

const documents = searchDocuments(briefing);
const left = (narrowing: Narrowing) =>
  documents.filter((document) => document.kind === 'statement' && fits(document, narrowing)).map(({ id }) => id);

test('narrows results by speaker, account, subject and speech type, and by several at once', () => {
  expect(left({ speaker: 'ash' })).toEqual(['ash-keep', 'both-build']);
  expect(left({ speaker: 'ash', account: 'herald' })).toEqual(['both-build']);
  expect(left({ reported: 'quoted' })).toEqual(['ash-keep']);
  expect(left({ subject: 'bridge', speaker: 'birch' })).toEqual(['both-build', 'birch-doubts']);
  expect(left({ speaker: 'nobody' })).toEqual([]);
});

test('keeps a page only if one of its statements has every value', () => {
  const ferry = documents.find(({ kind, facets }) => kind === 'agreement' && facets.flat().includes('subject:ferry'));
  expect(ferry && fits(ferry, { speaker: 'ash', account: 'gazette' })).toBe(true);
  expect(ferry && fits(ferry, { speaker: 'ash', account: 'herald' })).toBe(false);
});

test('counts for each value what choosing it would leave', () => {
  const narrowing = { account: 'herald' };
  for (const [speaker, count] of countValues(documents, narrowing, 'speaker'))
    expect(documents.filter((document) => fits(document, { ...narrowing, speaker }))).toHaveLength(count);
  expect(countValues(documents, { account: 'herald', speaker: 'ash' }, 'account').get('gazette')).toBeGreaterThan(0);
});

test('writes a query into an address and reads it back', () => {
  const query = {
    words: '“we will” & keep',
    narrowing: { speaker: 'ash', account: 'gazette', subject: 'ferry', reported: 'quoted' },
  };
  expect(readAddress(writeAddress(query))).toEqual(query);
  expect(writeAddress({ words: '  ', narrowing: {} })).toBe('');
  expect(readAddress('?speaker=&else=1')).toEqual({ words: '', narrowing: {} });
});

test.each(bothBriefings)('every suggestion and every value of a field finds something in %s', (_, briefing) => {
  const search = makeSearch();
  for (const part of searchParts(briefing)) search.add(part);
  const suggestions = suggestSearches(briefing);
  expect(suggestions).toHaveLength(3);
  for (const { href, label } of suggestions) {
    const { words, narrowing } = readAddress(href.slice(href.indexOf('?')));
    expect(search.find(search.terms(words)).filter(({ document }) => fits(document, narrowing)).length, label).toBeGreaterThan(0);
  }
  for (const { facet, options } of facetFields(briefing))
    for (const { value } of options)
      expect(search.find([]).filter(({ document }) => fits(document, { [facet]: value })).length, value).toBeGreaterThan(0);
});
