import { expect, test } from 'vitest';
import { compareSubject } from '../../src/comparison/compare-subject.ts';
import PointSection from '../../src/components/agreement/PointSection.astro';
import type { Subject } from '../../src/record/subject.ts';
import { all, attribute, rendered, text } from '../rendered.ts';
import { bridge, ferry, records } from '../small-records.ts';

const section = (subject: Subject, index: number) =>
  rendered(PointSection, { subject, comparison: compareSubject(records, subject).points[index] });
/** What the cells of the first row read, their labels for narrow screens aside. */
const cells = async (subject: Subject, index: number) =>
  all(await section(subject, index), 'td')
    .slice(0, 3)
    .map((cell) => text({ ...cell, children: cell.children.filter((child) => child !== all(cell, 'p')[0]) }));

test('is a section with the point’s fragment, its number, its question and a link to itself', async () => {
  const root = await section(ferry, 1);
  expect(attribute(all(root, 'section'), 'id')).toEqual(['age']);
  expect(text(root)).toMatch(/^2 How old is it\? /u);
  expect(attribute(all(root, 'a'), 'href')[0]).toBe('/agreements/ferry/#age');
});

test('is a table with a caption and a head for each speaker and for the accounts', async () => {
  const root = await section(ferry, 1);
  expect(all(root, 'caption').map(text)).toEqual(['How old is it?']);
  const heads = all(root, 'th');
  expect(heads.map(text)).toEqual(['Ash', 'Birch', 'The accounts’ own words']);
  expect(attribute(heads, 'scope')).toEqual(['col', 'col', 'col']);
});

test('introduces the speakers at the first point: with their office, and the way to all that is attributed to them', async () => {
  const heads = all(await section(ferry, 0), 'th');
  expect(heads.map(text)).toEqual(['Ash Keeper of the quay', 'Birch Keeper of the hill', 'The accounts’ own words']);
  expect(heads.flatMap((head) => attribute(all(head, 'a'), 'href'))).toEqual(['/speakers/ash/', '/speakers/birch/']);
});

test('sets the statements side by side under their heads', async () => {
  const quotes = all(await section(ferry, 0), 'td').map((cell) => all(cell, 'blockquote').map(text));
  expect(quotes).toEqual([['We will keep the ferry,'], [], ['The ferry goes in May.'], []]);
});

test('tells silence, with its receipt, from having nothing on this point', async () => {
  expect((await cells(ferry, 0))[1]).toBe('No statement: not mentioned. Receipt');
  expect(attribute(all(await section(ferry, 0), 'a'), 'href')).toContain('#page-silences');
  const [ash, birch, own] = await cells(bridge, 1);
  expect([ash, own]).toEqual(['Nothing on this point', 'Nothing on this point']);
  expect(birch).toContain('but Birch doubts it.');
});

test('says the relation and its reason', async () => {
  expect(text(await section(ferry, 0))).toMatch(/^1 Will it stay\? Link to “Will it stay\?” conflict All points /u);
  expect(text(await section(bridge, 0))).toMatch(/Only one doubts\.$/u);
});

test('says that a voice compared is an account’s own, but not where nothing is compared', async () => {
  expect(text(await section(ferry, 0))).toMatch(
    /One keeps it, the other does not\. One of the voices compared is an account’s own\.$/u,
  );
  expect(text(await section(ferry, 1))).toMatch(/Only the gazette says\.$/u);
});
