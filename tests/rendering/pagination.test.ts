import { expect, test } from 'vitest';
import Parts from '../../src/components/ui/Pagination.astro';
import { all, attribute, rendered, text } from '../rendered.ts';

test('links to the parts of a list, and says which is shown and which come before and after it', async () => {
  const links = all(await rendered(Parts, { list: '/statements/', number: 3, of: 9 }), 'a');
  expect(links.map(text)).toEqual(['Part 1', 'Part 2', 'Part 3', 'Part 4', 'Part 9']);
  expect(attribute(links, 'href')).toEqual([
    '/statements/',
    '/statements/page-2/',
    '/statements/page-3/',
    '/statements/page-4/',
    '/statements/page-9/',
  ]);
  expect(attribute(links, 'ariaCurrent')).toEqual([null, null, 'page', null, null]);
  expect(links.map(({ properties }) => properties['rel'])).toEqual([undefined, ['prev'], undefined, ['next'], undefined]);
});

test('is absent if a list has one part', async () => {
  expect(all(await rendered(Parts, { list: '/statements/', number: 1, of: 1 }), 'nav')).toEqual([]);
});
