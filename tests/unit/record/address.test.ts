import { expect, test } from 'vitest';
import { addresses, splitAddress } from '../../../src/record/address.ts';

// These addresses are published. If a change makes one of these tests fail, it breaks links that others have made.
test.each([
  ['/', addresses.home()],
  ['/agreements/', addresses.subjects('agreement')],
  ['/agreements/ferry/', addresses.subject({ id: 'ferry', type: 'agreement' })],
  ['/agreements/ferry/#keep', addresses.point({ id: 'ferry', type: 'agreement' }, 'keep')],
  ['/agreements/ferry/#page-silences', addresses.silences({ id: 'ferry', type: 'agreement' })],
  [
    '/agreements/ferry/#page-receipt-birch--gazette',
    addresses.searchLog({ id: 'ferry', type: 'agreement' }, { speaker: 'birch', account: 'gazette' }),
  ],
  ['/matters/bridge/#page-receipt-gazette', addresses.searchLog({ id: 'bridge', type: 'matter' }, { account: 'gazette' })],
  ['/matters/', addresses.subjects('matter')],
  ['/matters/bridge/', addresses.subject({ id: 'bridge', type: 'matter' })],
  ['/matters/bridge/#when', addresses.point({ id: 'bridge', type: 'matter' }, 'when')],
  ['/statements/', addresses.statements()],
  ['/statements/ash-keep/', addresses.statement('ash-keep')],
  ['/accounts/', addresses.accounts()],
  ['/accounts/gazette/', addresses.account('gazette')],
  ['/accounts/gazette.txt', addresses.accountText('gazette')],
  ['/accounts/gazette/#p3', addresses.paragraph('gazette', 3)],
  ['/accounts/gazette/#ash-keep', addresses.inContext({ account: 'gazette', id: 'ash-keep' })],
  ['/speakers/', addresses.speakers()],
  ['/speakers/ash/', addresses.speaker('ash')],
  ['/index-of-names/', addresses.names()],
  ['/index-of-names/#quay', addresses.name('quay')],
  ['/brief/', addresses.brief()],
  ['/about/', addresses.about()],
  ['/rules/', addresses.rules()],
  ['/data/', addresses.dataPage()],
  ['/data/briefing.json', addresses.data('briefing.json')],
])('%s stays where it is', (published, address) => {
  expect(address).toBe(published);
});

test('an address splits into its page and its fragment', () => {
  expect(splitAddress('/accounts/gazette/#p3')).toEqual({ page: '/accounts/gazette/', fragment: 'p3' });
  expect(splitAddress('/accounts/gazette/')).toEqual({ page: '/accounts/gazette/', fragment: '' });
});
