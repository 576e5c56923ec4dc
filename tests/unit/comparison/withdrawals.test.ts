import { expect, test } from 'vitest';
import {
  fragmentsWithdrawn,
  kindOfPage,
  pagesWithdrawn,
  pagesWithout,
  textsWithdrawn,
  withdrawnOn,
} from '../../../src/comparison/withdrawals.ts';
import { briefing } from '../../small-briefing.ts';

const [account] = briefing.accounts;
const [agreement] = briefing.agreements;
const withdrawal = {
  ...{ date: '2031-04-01', after: '0123abcd', reason: 'The paper took it back.' },
  addresses: [
    '/statements/gone/',
    '/statements/gone-too/',
    `/accounts/${account?.id}/#gone`,
    `/agreements/${agreement?.id}/#gone-too`,
    '/accounts/old.txt',
    '/accounts/old/#gone',
  ],
};
const linkTo = (address: string) => `/base${address}`;

test('tells pages, texts, and fragments apart', () => {
  expect(pagesWithdrawn([withdrawal]).map(({ address }) => address)).toEqual(['/statements/gone/', '/statements/gone-too/']);
  expect(textsWithdrawn([withdrawal])).toEqual([{ id: 'old', withdrawal }]);
  expect(fragmentsWithdrawn([withdrawal], '/base/accounts/old/', linkTo)).toEqual([{ withdrawal, fragments: ['gone'] }]);
  expect(fragmentsWithdrawn([withdrawal], '/accounts/old/', linkTo)).toEqual([]);
  expect(fragmentsWithdrawn([withdrawal], '/base/statements/gone/', linkTo)).toEqual([]);
});

test('leads from a withdrawn statement to the pages that showed it, even if they have moved', () => {
  const redirects = [{ from: '/accounts/old/', to: `/accounts/${briefing.accounts[1]?.id}/` }];
  const moved = { ...briefing, summit: { ...briefing.summit, redirects } };
  const pages = (address: string) => pagesWithout(moved, { address, withdrawal }).map(({ name }) => name);
  expect(pages('/statements/gone/')).toEqual([account?.name, briefing.accounts[1]?.name]);
  expect(pages('/statements/gone-too/')).toEqual([agreement?.title]);
  expect(pages('/accounts/old/')).toEqual([]);
});

test('says what was withdrawn and when', () => {
  const kinds = ['statements', 'accounts', 'speakers', 'agreements', 'matters', 'index-of-names'];
  expect(kinds.map((folder) => kindOfPage(briefing, `/${folder}/x/`))).toEqual([
    ...['statement', 'account', 'page on a speaker', 'page on an agreement', 'page on a matter', 'page'],
  ]);
  expect(withdrawnOn(withdrawal)).toBe('withdrawn on April 1, 2031, after edition');
});
