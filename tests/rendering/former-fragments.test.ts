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

test('what stood on a page and has moved says where to, at its fragment', () => {
  const [moved] = all(herald, 'p');
  expect(moved && [moved.properties['id'], text(moved)]).toEqual(['old', 'What stood here has moved: /accounts/herald/#new']);
  expect(attribute(all(herald, 'a'), 'href')).toContain('/accounts/herald/#new');
});

test('what stood on a page and was withdrawn says so once, at each of its fragments', () => {
  expect(all(herald, 'p').slice(1).map(text)).toEqual([
    'What stood here was withdrawn on April 1, 2031, after edition 0123abcd. The paper took both sentences back.',
  ]);
  expect(attribute(all(herald, 'span'), 'id')).toEqual(['one', 'two']);
  expect(attribute(all(herald, 'a'), 'href')).toContain('/changes/#0123abcd');
});

test('a page that was withdrawn itself does not say it twice', async () => {
  expect(text(await page('/statements/one/'))).toBe('');
});

test('a page on which nothing moved or was withdrawn says nothing', async () => {
  expect(text(await page('/accounts/gazette/'))).toBe('');
});
