import { expect, test } from 'vitest';
import ConflictList from '../../src/components/agreement/ConflictList.astro';
import { findPartings } from '../../src/comparison/grid.ts';
import { all, attribute, rendered, text } from '../rendered.ts';
import { briefing } from '../small-briefing.ts';

const { conflicts } = findPartings(briefing);
const list = (shown: typeof conflicts, most = 2) => rendered(ConflictList, { briefing, conflicts: shown, most });

test('gives the question of each conflict as a link, who conflicts, and why', async () => {
  const root = await list(conflicts);
  expect(all(root, 'li').map((item) => [...all(item, 'a'), ...all(item, 'span'), ...all(item, 'p').slice(1)].map(text))).toEqual([
    ['Will it stay?', 'Ash and Account 2 conflict', 'One keeps it, the other does not.'],
  ]);
  expect(attribute(all(root, 'a'), 'href')).toEqual(['/agreements/ferry/#keep']);
});

test('says that there is no conflict', async () => {
  expect(text(await list([]))).toBe('They conflict on no point.');
});

test('counts the conflicts that it does not show, and links to their list', async () => {
  const root = await list([...conflicts, ...conflicts, ...conflicts]);
  expect(all(root, 'li')).toHaveLength(2);
  expect(all(root, 'p').map(text).at(-1)).toBe('1 more point, marked in the list of agreements');
  expect(attribute(all(root, 'a'), 'href').at(-1)).toBe('/agreements/');
});
