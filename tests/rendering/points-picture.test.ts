import { expect, test } from 'vitest';
import PictureLegend from '../../src/components/agreement/PictureLegend.astro';
import PointsPicture from '../../src/components/agreement/PointsPicture.astro';
import Sources from '../../src/components/agreement/Sources.astro';
import { drawPoints } from '../../src/comparison/draw-points.ts';
import type { Briefing } from '../../src/record/briefing.ts';
import { all, attribute, rendered, text } from '../rendered.ts';
import { ash, birch, ferry, gazette, briefing, sketch } from '../small-briefing.ts';

const draw = (of: Briefing, labeled = false) => {
  const picture = drawPoints(of, of.agreements);
  return rendered(PointsPicture, { picture, group: picture.groups[0], labeled });
};
const root = await draw(briefing);

test('is a table of points against voices for listeners', () => {
  expect(all(root, 'caption').map(text)).toEqual(['The ferry: who is reported on each point, and in which account']);
  const [head, ...rows] = all(root, 'tr').map((row) =>
    row.children.flatMap((cell) => (cell.type === 'element' ? [text(cell)] : [])),
  );
  expect(head).toEqual([
    'Point',
    'Ash',
    'Birch',
    'Account 1, in its own words',
    'Account 2, in its own words',
    'How they compare',
  ]);
  expect(rows).toEqual([
    ['Will it stay?', 'Account 1', 'not reported', 'nothing', 'Account 2', 'Ash and Account 2 conflict'],
    ['How old is it?', 'not reported', 'not reported', 'Account 1', 'nothing', 'Account 1 only'],
  ]);
  expect(attribute(all(root, 'th'), 'scope')).toEqual([...Array<string>(6).fill('col'), 'row', 'row']);
});

test('never says “not reported” of a speaker who is reported to have declined to answer', async () => {
  const silences = ferry.silences.map((silence) => ({ ...silence, kind: 'declined' as const }));
  const declined = await draw({ ...briefing, agreements: [{ ...ferry, silences }] }, false);
  expect(
    all(declined, 'tr')
      .slice(1)
      .map((row) => all(row, 'td').slice(0, 2).map(text)),
  ).toEqual([
    ['Account 1', 'no statement'],
    ['not reported', 'no statement'],
  ]);
});

test('links to every point', () => {
  expect(attribute(all(root, 'a'), 'href')).toEqual(['/agreements/ferry/#keep', '/agreements/ferry/#age']);
});

test('hides its drawings from listeners, and has no inline styles', () => {
  const drawings = all(root, 'svg');
  expect(new Set(attribute(drawings, 'ariaHidden'))).toEqual(new Set(['true']));
  expect(new Set(attribute(drawings, 'style'))).toEqual(new Set([null]));
});

test('says how statements compare beside every point or, on request, beside conflicts alone', async () => {
  const shown = async (labeled: boolean) => {
    const cells = all(await draw(briefing, labeled), 'td').filter((_, index) => index % 5 === 4);
    return cells.map((cell) => all(cell, 'svg').length > 0);
  };
  expect([await shown(true), await shown(false)]).toEqual([
    [true, true],
    [true, false],
  ]);
});

test('has a legend that explains the signs that occur and no others', async () => {
  const legend = async (of: Briefing) =>
    all(await rendered(PictureLegend, { picture: drawPoints(of, of.agreements) }), 'li').map(text);
  expect(await legend(briefing)).toEqual([
    'Ash, with the number of the account',
    'accounts: 1\u00A0=\u00A0Account 1, 2\u00A0=\u00A0Account 2',
    'an account’s own words',
    'compared',
    'conflict',
  ]);
  expect(await legend(sketch([ash, birch], [['one-voice-only', 'ash+birch']]))).toEqual([
    'Ash and Birch, with the number of the account',
    'accounts: 1\u00A0=\u00A0Account 1',
    'reported jointly',
  ]);
  expect(await legend(sketch([ash, birch], [['same', 'ash', '@herald']]))).toEqual([
    'Ash, with the number of the account',
    'accounts: 1\u00A0=\u00A0Account 1, 2\u00A0=\u00A0Account 2',
    'an account’s own words',
    'the same',
  ]);
});

test('the legend of a picture of many accounts links to the list with their numbers', async () => {
  const numbered = Array.from({ length: 7 }, (_, index) => ({ ...gazette, id: `paper-${index}`, number: index + 1 }));
  const picture = { ...drawPoints(briefing, briefing.agreements), numbered };
  const legend = await rendered(PictureLegend, { picture });
  expect(all(legend, 'li').map(text)).toContain('accounts: as numbered in the list');
  expect(attribute(all(legend, 'a'), 'href')).toEqual(['/accounts/']);
  const list = await rendered(Sources, { accounts: numbered.slice(2, 4), numbered: true });
  expect(attribute(all(list, 'li'), 'value')).toEqual(['3', '4']);
});
