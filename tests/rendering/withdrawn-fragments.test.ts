import { expect, test } from 'vitest';
import WithdrawnFragments from '../../src/components/ui/WithdrawnFragments.astro';
import { all, rendered, text } from '../rendered.ts';

const withdrawals = [
  {
    ...{ date: '2031-04-01', after: '0123abcd', reason: 'The paper took both sentences back.' },
    addresses: [
      '/accounts/herald/#one',
      '/statements/one/',
      '/statements/one/#part',
      '/accounts/herald/#two',
      '/agreements/ferry/#one',
    ],
  },
];

test('what stood on a page and was withdrawn says so once, at each of its fragments', async () => {
  const page = await rendered(WithdrawnFragments, { withdrawals, path: '/accounts/herald/' });
  expect(all(page, 'p').map(text)).toEqual([
    'What stood here was withdrawn on April 1, 2031, after edition 0123abcd. The paper took both sentences back.',
  ]);
  expect(all(page, 'span').map(({ properties }) => properties['id'])).toEqual(['one', 'two']);
  expect(all(page, 'a').map(({ properties }) => properties['href'])).toEqual(['/changes/#0123abcd']);
});

test('a page that was withdrawn itself does not say it twice', async () => {
  expect(text(await rendered(WithdrawnFragments, { withdrawals, path: '/statements/one/' }))).toBe('');
});

test('a page of which nothing was withdrawn says nothing', async () => {
  expect(text(await rendered(WithdrawnFragments, { withdrawals, path: '/accounts/gazette/' }))).toBe('');
});
