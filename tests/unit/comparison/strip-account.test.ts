import { expect, test } from 'vitest';
import { stripAccount } from '../../../src/comparison/strip-account.ts';
import { ash, ashKeep, birch, bridge, ferry, ferryGoes, ferryOld, gazette, herald, briefing } from '../../small-briefing.ts';

const ofGazette = () => stripAccount(briefing, gazette);
const ofHerald = () => stripAccount(briefing, herald);
const share = (offset: number, { text } = gazette) => Math.round((offset / text.length) * 10_000) / 100;

test('has a lane for every speaker, heard or not, and the account’s own words', () => {
  expect(ofGazette().lanes.map(({ speaker, said }) => [speaker, said.length])).toEqual([
    [ash, 1],
    [birch, 0],
  ]);
  expect([ofGazette().own.length, ofHerald().own.length]).toEqual([1, 1]);
});

test('places a statement where it stands in the account, in hundredths of its length', () => {
  expect(ofGazette().lanes[0]?.said).toEqual([{ from: share(ashKeep.start), length: share(ashKeep.end - ashKeep.start) }]);
  expect(ofGazette().paragraphs.map(({ number, from }) => [number, from])).toEqual(
    gazette.paragraphs.map(({ number, start }) => [number, share(start)]),
  );
});

test('places a quotation within its statement, and the account’s own words', () => {
  const at = (words: string, { text } = herald) => ({
    from: share(text.indexOf(words), herald),
    length: share(words.length, herald),
  });
  expect(ofHerald().lanes.map(({ said, quoted }) => [said, quoted])).toEqual([
    [[at('Ash and Birch “will build” a bridge,')], [at('will build')]],
    [[at('Ash and Birch “will build” a bridge,'), at('but Birch doubts it.')], [at('will build')]],
  ]);
  expect(ofHerald().own).toEqual([at('The ferry goes in May.')]);
});

test('names the subject of a run of statements, its paragraphs, and who is heard there', () => {
  expect(ofGazette().runs.map(({ subject, place, voices }) => [subject, place, voices])).toEqual([
    [ferry, '¶\u00A01 to ¶\u00A02', 'Ash and its own words'],
  ]);
  expect(ofHerald().runs.map(({ subject, place, voices }) => [subject, place, voices])).toEqual([
    [ferry, '¶\u00A01', 'its own words'],
    [bridge, '¶\u00A01', 'Ash and Birch'],
  ]);
  const { from, length } = ofGazette().runs[0] ?? {};
  expect([from, length]).toEqual([share(ashKeep.start), share(ferryOld.end - ashKeep.start)]);
});

test('counts a statement on two subjects under the first', () => {
  const both = { ...ferryGoes, topics: ['ferry/keep', 'bridge/build'] };
  const of = { ...briefing, statements: briefing.statements.map((each) => (each === ferryGoes ? both : each)) };
  expect(stripAccount(of, herald).runs.map(({ subject, voices }) => [subject, voices])).toEqual([
    [ferry, 'its own words'],
    [bridge, 'Ash and Birch'],
  ]);
});

test('says in how many statements each speaker is heard', () => {
  expect([ofGazette().summary, ofHerald().summary]).toEqual([
    'Ash in 1 statement',
    'Ash in 1 statement and Birch in 2 statements',
  ]);
  expect(stripAccount({ ...briefing, statements: [] }, gazette).summary).toBe('No speaker');
});
