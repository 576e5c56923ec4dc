import { expect, test } from 'vitest';
import {
  accountTitle,
  attributionMeaning,
  editionWords,
  speechLegend,
  speechMeaning,
  capitalize,
  citeParagraph,
  countInWords,
  isOwnWords,
  openingWords,
  reportedAs,
  pluralize,
  formatDay,
  formatDays,
  placeAndDays,
  formatMark,
  formatBytes,
  formatShare,
  joinWords,
  namesOfAccount,
  nameWithPublisher,
  numberWord,
  paragraphWords,
  shorten,
  bindNumbers,
} from '../../../src/comparison/wording.ts';
import { briefing } from '../../small-briefing.ts';

test('joins words as American English does', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(joinWords)).toEqual(['', 'a', 'a and b', 'a, b, and c']);
});

test('leaves a text within the limit alone', () => {
  expect(shorten('One two', 7)).toBe('One two');
});

test('cuts a longer text at the end of a word, and counts the ellipsis', () => {
  expect(shorten('One two three', 9)).toBe('One two…');
  expect(shorten('One two three', 12)).toBe('One two…');
  expect(shorten('One  two', 6)).toBe('One…');
});

test('never exceeds the limit, and never cuts a word', () => {
  const text = 'They met at the quay, spoke of the ferry and left before the rain came down.';
  for (let most = 6; most < text.length; most += 1) {
    const short = shorten(text, most);
    expect(short.length).toBeLessThanOrEqual(most);
    expect(`${text} `.startsWith(`${short.slice(0, -1)} `), short).toBe(true);
  }
});

test('counts a surrogate pair as one character and never cuts it', () => {
  expect(shorten('🟢🟢🟢', 3)).toBe('🟢🟢🟢');
  expect(shorten('🟢🟢🟢', 2)).toBe('🟢…');
});

test('counts with a noun', () => {
  expect([pluralize(0, 'point'), pluralize(1, 'point'), pluralize(2, 'point'), pluralize(2, 'stretch', 'stretches')]).toEqual([
    '0 points',
    '1 point',
    '2 points',
    '2 stretches',
  ]);
});

test('writes numbers up to twelve in words', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map(numberWord).join(' ')).toBe(
    'no one two three four five six seven eight nine ten eleven twelve 13',
  );
});

test('writes days, shares, sizes, mentioned words, and paragraphs', () => {
  expect(formatDay('2030-05-01')).toBe('May 1, 2030');
  expect(formatShare(0.98)).toBe('98.0%');
  expect(formatBytes(67_544)).toBe('67.5 kB');
  expect(formatBytes(1_234_567)).toBe('1,234.6 kB');
  expect(formatMark('ferry')).toBe('“ferry”');
  expect([0, 5].map(paragraphWords)).toEqual(['headline', '¶\u00A05']);
});

test('cites a paragraph by its account, with no line break after its sign', () => {
  expect(citeParagraph({ name: 'Gazette' }, 5)).toBe('Gazette ¶\u00A05');
  expect(citeParagraph({ name: 'Gazette' }, 0)).toBe('Gazette, headline');
  expect(citeParagraph({ name: 'גל' }, 5)).toBe('\u2068גל\u2069 ¶\u00A05');
});

test('says the publisher of an account only if its name is another', () => {
  const called = (name: string, publisher: string | null) => [
    nameWithPublisher({ name, publisher }),
    namesOfAccount({ name, publisher }).join(', '),
  ];
  expect(called('Gazette', 'The Quay Gazette')).toEqual(['Gazette (The Quay Gazette)', 'Gazette, The Quay Gazette']);
  expect(called('Quay Gazette', 'QuayGazette')[0]).toBe('Quay Gazette (QuayGazette)');
  expect(called('Account 1', null)).toEqual(['Account 1 (publisher unknown)', 'Account 1']);
  for (const publisher of ['Quay\u00A0Gazette', 'Quay Gazette', 'QUAY GAZETTE', ' Quay  Gazette'])
    expect(called('Quay\u00A0Gazette', publisher)).toEqual(['Quay\u00A0Gazette', 'Quay\u00A0Gazette']);
});

test('titles an account by its name, and its headline if that is another', () => {
  expect(accountTitle({ name: 'Gazette', title: 'Ferry to go' })).toBe('Gazette: Ferry to go');
  expect(accountTitle({ name: 'Quay\u00A0Gazette', title: 'Quay Gazette' })).toBe('Quay\u00A0Gazette');
});

test('ties numbers to what they count or name, but not within quotation marks', () => {
  expect(bindNumbers('Account 1 ¶\u00A018')).toBe('Account\u00A01\u00A0¶\u00A018');
  expect(bindNumbers('on 7 July 2017, in account 1')).toBe('on\u00A07\u00A0July\u00A02017, in account\u00A01');
  expect(bindNumbers('as of July 9. The “talks of July 9” of 2017')).toBe('as of July\u00A09. The “talks of July 9” of 2017');
  expect(bindNumbers('about 1500 of 35 towns')).toBe('about 1500 of\u00A035 towns');
});

test('counts in words, with a capitalize at the beginning of a sentence', () => {
  expect([countInWords(1, 'agreement'), countInWords(4, 'agreement'), countInWords(13, 'agreement')].map(capitalize)).toEqual([
    'One agreement',
    'Four agreements',
    '13 agreements',
  ]);
  expect(capitalize(countInWords(2, 'matter', 'other matters'))).toBe('Two other matters');
});

test('says how a statement is reported, and that its speaker is inferred', () => {
  const said = (speechType: 'quoted' | 'partly-quoted' | 'reported', attribution: 'named' | 'carried') =>
    reportedAs({ speechType, attribution, chain: ['Ada Ash'] });
  expect(said('quoted', 'named')).toBe('quoted in the account');
  expect(said('partly-quoted', 'named')).toBe('partly quoted in the account');
  expect(said('reported', 'named')).toBe('indirect speech');
  expect(said('reported', 'carried')).toBe('indirect speech, speaker inferred');
  expect(said('quoted', 'carried')).toBe('quoted in the account, speaker inferred');
});

test('says whom an account relays, and does not take that for its own words', () => {
  const told = (...chain: string[]) => ({ speechType: 'narrated' as const, attribution: 'none' as const, chain });
  expect(reportedAs(told())).toBe('the account’s own words');
  expect(reportedAs(told('the harbor office', 'Ada Ash'))).toBe('the account, relaying the harbor office');
  expect([told(), told('the harbor office')].map(isOwnWords)).toEqual([true, false]);
  expect(isOwnWords({ speechType: 'reported', chain: [] })).toBe(false);
});

test('gives a statement by its first and last words, or a short one whole', () => {
  expect(openingWords('The ferry that was to stay will go in May.')).toBe('The ferry that … in May.');
  expect(openingWords('The ferry goes in May, or June.')).toBe('The ferry goes in May, or June.');
  expect(openingWords('One two three four five six seven eight')).toBe('One two three … seven eight');
});

test('gives the days of a meeting without repeating the month or the year', () => {
  const days = (from: string, to: string) => formatDays({ from, to }).map(({ text }) => text);
  expect(formatDays('2031-03-14')).toEqual([{ date: '2031-03-14', text: 'March 14, 2031' }]);
  expect(days('1986-10-11', '1986-10-12')).toEqual(['October 11', '12, 1986']);
  expect(days('2031-04-30', '2031-05-02')).toEqual(['April 30', 'May 2, 2031']);
  expect(days('2030-12-30', '2031-01-02')).toEqual(['December 30, 2030', 'January 2, 2031']);
});

test('says where and when a meeting was, on one day or several, in one place or several', () => {
  expect(placeAndDays({ place: 'Quayside', date: '2030-05-01' })).toBe('Quayside, May 1, 2030');
  expect(placeAndDays({ place: ['Quayside', 'Hilltop'], date: { from: '2030-04-30', to: '2030-05-02' } })).toBe(
    'Quayside and Hilltop, April 30–May 2, 2030',
  );
});

test('breaks no line within a range of days', () => {
  const joined = (text: string) => bindNumbers(text).replaceAll('\u00A0', '_').replaceAll('\u2060', '+');
  expect(joined('October 11–12, 1986')).toBe('October_11–+12, 1986');
  expect(joined('11–12 October 1986')).toBe('11–+12_October_1986');
  expect(joined('April 30–May 2, 2031')).toBe('April_30–+May_2, 2031');
  expect(joined('in 1986–1987, pages 4–17')).toBe('in 1986–1987, pages_4–+17');
});

test('names an edition or a draft, and the day of the newest edition', () => {
  const summit = { ...briefing.summit, editions: briefing.summit.editions.slice(0, 1) };
  expect(editionWords(summit)).toBe('edition 0123abcd of June 2, 2030');
  expect(editionWords({ ...summit, draft: true, editions: [] })).toBe('draft 0123abcd');
});

test('says what an attribution rests on, and ends with a colon if the evidence is to follow', () => {
  const named = { attribution: 'named', namedBy: null, inference: null } as const;
  const inferred = { attribution: 'carried', namedBy: null, inference: 'So.' } as const;
  expect(attributionMeaning({ ...named, attribution: 'none' })).toBe('To none of the speakers compared here.');
  expect(attributionMeaning(named)).toMatch(/^To the speaker by name or office: .*\.$/u);
  expect(attributionMeaning({ ...named, inference: 'So.' })).toMatch(
    /leaves open who is speaking, and the editor reads it so\.$/u,
  );
  expect(attributionMeaning(inferred)).toMatch(/names nobody.* continuing this earlier statement:$/u);
  expect(attributionMeaning({ ...inferred, namedBy: 'the keeper' })).toMatch(
    /names nobody.* takes the name from these words before it:$/u,
  );
});

test('says of direct speech without quotation marks that it has none', () => {
  const marked = { open: '“', close: '”', start: 0, end: 5 };
  const unmarked = { ...marked, open: '', close: '' };
  const meaning = (...quotations: (typeof marked)[]) => speechMeaning({ speechType: 'quoted', quotations });
  expect(meaning(marked)).toMatch(/^The account puts these words in quotation marks\./u);
  expect([meaning(unmarked), meaning(marked, unmarked)]).toEqual([
    expect.stringMatching(/^The account sets these words as direct speech, without quotation marks\./u),
    expect.stringMatching(/^The account sets these words as direct speech, without quotation marks\./u),
  ]);
  const legend = (type: 'quoted' | 'reported', ...each: (typeof marked)[]) =>
    speechLegend(type, [...each.map((quotation) => ({ quotations: [quotation] })), { quotations: [] }]);
  expect(legend('quoted', marked)).toMatch(/^The account puts these words in quotation marks\./u);
  expect(legend('quoted', marked, unmarked)).toMatch(/marks, or sets them as direct speech without any, as transcripts do\./u);
  expect(legend('reported', unmarked)).toMatch(/^The account attributes this to the speaker without quotation marks\./u);
});
