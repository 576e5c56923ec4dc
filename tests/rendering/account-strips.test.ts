import { expect, test } from 'vitest';
import AccountStrips from '../../src/components/account/AccountStrips.astro';
import { stripAccount } from '../../src/comparison/strip-account.ts';
import { all, attribute, rendered, text } from '../rendered.ts';
import { herald, briefing } from '../small-briefing.ts';

const root = await rendered(AccountStrips, { briefing, strips: [stripAccount(briefing, herald)] });

test('names the account, and how often each speaker is heard', () => {
  expect(all(root, 'h3').map(text)).toEqual(['Account 2 (publisher unknown): Ash in 1 statement and Birch in 2 statements']);
});

test('does not repeat a publisher after whom the account is named', async () => {
  const named = { ...herald, name: 'The Herald', publisher: 'The Herald' };
  const other = await rendered(AccountStrips, { briefing, strips: [stripAccount(briefing, named)] });
  expect(all(other, 'h3').map(text)).toEqual(['The Herald: Ash in 1 statement and Birch in 2 statements']);
});

test('is a drawing for readers, without inline styles, and a table for listeners', () => {
  expect(attribute(all(root, 'svg'), 'ariaHidden')).toEqual(['true', 'true']);
  expect(new Set(attribute(all(root, 'svg'), 'style'))).toEqual(new Set([null]));
  expect(all(root, 'tr').map(text)).toEqual([
    'Where On what Who is heard',
    '¶\u00A01 The ferry its own words',
    '¶\u00A01 The bridge Ash and Birch',
  ]);
});
