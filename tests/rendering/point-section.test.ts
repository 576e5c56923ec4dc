import { expect, test } from 'vitest';
import PointSection from '../../src/components/agreement/PointSection.astro';
import SinglePoint from '../../src/components/agreement/SinglePoint.astro';
import { compareSubject } from '../../src/comparison/compare-subject.ts';
import type { Briefing } from '../../src/record/briefing.ts';
import type { Subject } from '../../src/record/subject.ts';
import { all, attribute, rendered, text } from '../rendered.ts';
import { ash, birch, bridge, briefing, ferry, type PointSketch, sketch } from '../small-briefing.ts';

const section = (subject: Subject, index: number, of: Briefing = briefing) => {
  const comparison = compareSubject(of, subject).points[index];
  return rendered(comparison?.compares === null ? SinglePoint : PointSection, { comparison });
};
const sketched = async (...points: PointSketch[]) => {
  const of = sketch([ash, birch], points);
  const [agreement] = of.agreements;
  if (!agreement) throw new Error('no agreement');
  return Promise.all(points.map((_, index) => section(agreement, index, of)));
};

test('is a section with the point’s fragment, its question, a link to itself, and a link back to all points', async () => {
  const root = await section(ferry, 0);
  expect(attribute(all(root, 'section'), 'id')).toEqual(['keep']);
  expect(all(root, 'h2').map(text)).toEqual(['Will it stay?']);
  expect(
    all(root, 'a')
      .slice(0, 2)
      .map((link) => [link.properties['href'], text(link)]),
  ).toEqual([
    ['#page-points', 'The ferry · 1 of 2: all points'],
    ['/agreements/ferry/#keep', 'Link to “Will it stay?”'],
  ]);
});

test('says before the statements how they compare, and why', async () => {
  expect(text(await section(ferry, 0))).toContain(
    'Link to “Will it stay?” Ash and Account 2 conflict One keeps it, the other does not. Will it stay? Ash',
  );
});

test('is a table with a caption and a head for each voice that speaks', async () => {
  const root = await section(ferry, 0);
  expect(all(root, 'caption').map(text)).toEqual(['Will it stay?']);
  const heads = all(root, 'th');
  expect(heads.map(text)).toEqual(['Ash Keeper of the quay', 'Account 2, in its own words']);
  expect(attribute(heads, 'scope')).toEqual(['col', 'col']);
  expect(all(root, 'td').map((cell) => all(cell, 'blockquote').map(text))).toEqual([
    ['We will keep the ferry,'],
    ['The ferry goes in May.'],
  ]);
});

test('introduces speakers where a reader first meets them: with their office, and a link to all their statements', async () => {
  const [first, second] = await sketched(['same', 'ash', 'birch'], ['differs-in-scope', 'ash', '@herald']);
  expect(first && all(first, 'th').map(text)).toEqual(['Ash Keeper of the quay', 'Birch Keeper of the hill']);
  expect(first && all(first, 'th').flatMap((head) => attribute(all(head, 'a'), 'href'))).toEqual([
    '/speakers/ash/',
    '/speakers/birch/',
  ]);
  expect(second && all(second, 'th').map(text)).toEqual(['Ash', 'Account 2, in its own words']);
});

test('names the speakers who are not reported on the point in one line, which is absent if all are reported', async () => {
  expect(text(await section(ferry, 0))).toMatch(/Not reported on this point: Birch\.$/u);
  const silences = ferry.silences.map((silence) => ({ ...silence, kind: 'declined' as const }));
  expect(text(await section({ ...ferry, silences }, 0, { ...briefing }))).toMatch(/No statement on this point: Birch\.$/u);
  expect(text(await section(bridge, 0))).not.toContain('Not reported');
});

test('shows a joint statement once, in a table of its own, before what its speakers say alone', async () => {
  const root = await section(bridge, 0);
  expect(all(root, 'caption').map(text)).toEqual(['Will it be built? Ash and Birch, jointly', 'Will it be built? Birch']);
  expect(all(root, 'th').map(text)).toEqual(['Ash and Birch, jointly', 'Birch Keeper of the hill']);
  expect(all(root, 'td').map((cell) => all(cell, 'blockquote').map(text))).toEqual([
    ['Ash and Birch “will build” a bridge, […]'],
    ['[…] but Birch doubts it.'],
  ]);
  expect(attribute(all(root, 'div'), 'id').filter((id) => id !== null)).toEqual(['both-build', 'birch-doubts']);
});

test('names the voice in each cell, for screens on which the cells stand below each other', async () => {
  const labels = all(await section(ferry, 0), 'p').filter(({ properties }) =>
    String(properties['className']).startsWith('hidden'),
  );
  expect(labels.map(text)).toEqual(['Ash Keeper of the quay', 'Account 2, in its own words']);
});

test('is a row of a list if there is one voice only: number, question, reason, voice, words', async () => {
  const root = await section(ferry, 1);
  expect(attribute(all(root, 'li'), 'id')).toEqual(['age']);
  expect(all(root, 'h3').map(text)).toEqual(['2 How old is it?']);
  expect(all(root, 'table')).toEqual([]);
  expect(text(root)).toMatch(
    /Link to “How old is it\?” Only the gazette says\. Account 1, in its own words The ferry is old\. /u,
  );
});
