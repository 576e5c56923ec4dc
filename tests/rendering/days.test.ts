import { expect, test } from 'vitest';
import Days from '../../src/components/ui/Days.astro';
import { all, attribute, rendered, text } from '../rendered.ts';

test('one day is a time that programs can read', async () => {
  const root = await rendered(Days, { days: '2031-03-14' });
  expect(text(root)).toBe('March\u00A014, 2031');
  expect(attribute(all(root, 'time'), 'dateTime')).toEqual(['2031-03-14']);
});

test('of several days, the first and the last are times, and no line breaks between them', async () => {
  const root = await rendered(Days, { days: { from: '2031-03-14', to: '2031-03-16' } });
  expect(attribute(all(root, 'time'), 'dateTime')).toEqual(['2031-03-14', '2031-03-16']);
  expect(all(root, 'time').map(text)).toEqual(['March\u00A014', '16, 2031']);
  expect(text(root).replaceAll(' ', '')).toBe('March\u00A014–\u206016,2031');
});
