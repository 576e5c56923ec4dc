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
  expect(quotes).toEqual([['We will keep the ferry,'], [], ['The ferry goes in May.']]);
});

test('tells a speaker whom no account reports on the agreement, with how it was checked, from one who is not reported on this point', async () => {
  expect((await cells(ferry, 0))[1]).toBe('Not reported · How we checked for Birch on “Will it stay?”');
  expect(attribute(all(await section(ferry, 0), 'a'), 'href')).toContain('#page-silences');
  expect(await cells(ferry, 1)).toEqual([
    'Not reported',
    'Not reported · How we checked for Birch on “How old is it?”',
    expect.stringContaining('The ferry is old.'),
  ]);
  const [ash, birch, own] = await cells(bridge, 1);
  expect([ash, own]).toEqual(['Not reported', 'None on this point']);
  expect(birch).toContain('but Birch doubts it.');
  expect(attribute(all(await section(bridge, 1), 'a'), 'href')).not.toContain('#page-silences');
});

test('says before the statements who relates how, and why', async () => {
  const labels = await Promise.all(
    [
      [ferry, 0],
      [ferry, 1],
      [bridge, 0],
    ].map(async ([subject, index]) => {
      const words = text(await section(subject as Subject, index as number));
      return words.slice(words.indexOf('” ') + 2, words.indexOf(' Ash Keeper') < 0 ? undefined : words.indexOf(' Ash Keeper'));
    }),
  );
  expect(labels[0]).toBe('Ash and Account 2 conflict All points One keeps it, the other does not. Will it stay?');
  expect(labels[1]).toMatch(/^Account 1 only All points Only the gazette says\. How old is it\? /u);
  expect(labels[2]).toBe(
    'Ash and Birch (jointly) and Birch (alone) differ in strength All points Only one doubts. Will it be built?',
  );
});

test('shows a joint statement on the side of each speaker, and its fragment once', async () => {
  const root = await section(bridge, 0);
  expect(all(root, 'td').map((cell) => all(cell, 'blockquote').map(text))).toEqual([
    ['Ash and Birch “will build” a bridge, […]'],
    ['Ash and Birch “will build” a bridge, […]', '[…] but Birch doubts it.'],
    [],
  ]);
  expect(attribute(all(root, 'div'), 'id').filter((id) => id !== null)).toEqual(['both-build', 'birch-doubts']);
});
