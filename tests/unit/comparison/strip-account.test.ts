import { expect, test } from 'vitest';
import { stripAccount } from '../../../src/comparison/strip-account.ts';
import { ash, ashKeep, birch, bridge, ferry, gazette, herald, briefing } from '../../small-briefing.ts';

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

test('tells a quotation from the rest of its statement', () => {
  const [, said = { from: 0, length: 0 }] = [0, ofHerald().lanes[0]?.said[0]];
  const [quoted] = ofHerald().lanes[0]?.quoted ?? [];
  expect(quoted?.from).toBeGreaterThan(said.from);
  expect(quoted?.length).toBeLessThan(said.length);
  expect(ofHerald().lanes[1]?.said.length).toBe(2);
});

test('names the subject of a run of statements, its paragraphs, and who is heard there', () => {
  expect(ofGazette().runs.map(({ subject, place, voices }) => [subject, place, voices])).toEqual([
    [ferry, '¶\u00A01 to ¶\u00A02', 'Ash and its own words'],
  ]);
  expect(ofHerald().runs.map(({ subject, voices }) => [subject, voices])).toEqual([
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
