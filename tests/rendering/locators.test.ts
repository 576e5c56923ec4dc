import { expect, test } from 'vitest';
import Locators from '../../src/components/ui/Locators.astro';
import { rendered, text } from '../rendered.ts';
import { gazette, herald } from '../small-briefing.ts';

const locators = async (...places: readonly (readonly [account: typeof gazette, paragraph: number])[]) =>
  text(
    await rendered(Locators, {
      label: 'Source',
      places: places.map(([account, paragraph]) => ({ account, paragraph, statement: null })),
    }),
  );

test('names an account once, then its paragraphs; for listeners, it names the account with each', async () => {
  const spoken = 'Source: Account\u00A01\u00A0¶\u00A01, Source: Account 1 ¶\u00A02; Source: Account\u00A02\u00A0¶\u00A01';
  expect(await locators([gazette, 1], [gazette, 2], [herald, 1])).toBe(spoken);
  expect(await locators([gazette, 1], [gazette, 1], [herald, 1], [gazette, 2])).toBe(spoken);
  expect(await locators([herald, 0])).toBe('Source: Account\u00A02, headline');
});
