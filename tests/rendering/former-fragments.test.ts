import { expect, test } from 'vitest';
import FormerFragments from '../../src/components/ui/FormerFragments.astro';
import { all, attribute, rendered, text } from '../rendered.ts';

const redirects = [{ from: '/accounts/herald/#old', to: '/accounts/herald/#new' }];
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
const page = (path: string) => rendered(FormerFragments, { summit: { redirects, withdrawals }, path });
const herald = await page('/accounts/herald/');

test('a fragment that has moved says where to', () => {
  const [moved] = all(herald, 'p');
  expect(moved && [moved.properties['id'], text(moved)]).toEqual(['old', 'What stood here has moved: /accounts/herald/#new']);
  expect(attribute(all(herald, 'a'), 'href')).toContain('/accounts/herald/#new');
});

test('fragments that were withdrawn together share one note, which each of them leads to', () => {
  expect(all(herald, 'p').slice(1).map(text)).toEqual([
    'What stood here was withdrawn on April 1, 2031, after edition 0123abcd. The paper took both sentences back.',
  ]);
  expect(attribute(all(herald, 'span'), 'id')).toEqual(['one', 'two']);
  expect(attribute(all(herald, 'a'), 'href')).toContain('/changes/#0123abcd');
});

test('a page that was itself withdrawn has no note beside its own', async () => {
  expect(text(await page('/statements/one/'))).toBe('');
});

test('a page from which nothing was moved or withdrawn has no note', async () => {
  expect(text(await page('/accounts/gazette/'))).toBe('');
});
