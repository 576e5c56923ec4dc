import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Edit, Rewrite } from '../../edited-content.ts';
import { faultsAfter } from '../../edited-content.ts';

/** Lines at the top of the ledger. */
const ledger = (...lines: string[]): Edit => ({
  file: 'permalinks.txt',
  find: /^/u,
  replace: lines.map((line) => `${line}\n`).join(''),
});

test('an address that was published and is gone is lost', () => {
  expect(faultsAfter(ledger('/gone/'))).toEqual([
    'permalinks.txt:1:1 permanence/lost  Unexpected loss of /gone/, which was published, expected the address, or where it moved\n' +
      '  note: restore what stood there; npm run rename then gives it another id, and npm run withdraw takes it out; where it is on another page now, write /gone/ -> and the new address',
  ]);
});

test('an address that moved to one that is there keeps the rule, and so does a chain of moves', () => {
  expect(faultsAfter(ledger('/gone/ -> /brief/'))).toEqual([]);
  expect(faultsAfter(ledger('/oldest/ -> /older/', '/older/ -> /old/', '/old/ -> /brief/'))).toEqual([]);
});

test('a fragment may move as well', () => {
  expect(faultsAfter(ledger('/about/#gone -> /brief/'))).toEqual([]);
});

test('a move leads to an address that is there', () => {
  expect(faultsAfter(ledger('/gone/ -> /nowhere/'))).toEqual([
    'permalinks.txt:1:1 permanence/move  Unexpected move of /gone/ to /nowhere/, which is not there, expected an address of the site\n' +
      '  note: correct the new address',
  ]);
});

test('each move of a chain that ends nowhere is at fault, and so is a circle', () => {
  const places = (...lines: string[]) => faultsAfter(ledger(...lines)).map((fault) => fault.split('  ')[0]);
  const both = ['permalinks.txt:1:1 permanence/move', 'permalinks.txt:2:1 permanence/move'];
  expect(places('/oldest/ -> /old/', '/old/ -> /nowhere/')).toEqual(both);
  expect(places('/one/ -> /two/', '/two/ -> /one/')).toEqual(both);
});

test('what is still there has not moved', () => {
  expect(faultsAfter({ file: 'permalinks.txt', find: /^\/brief\/$/mu, replace: '/brief/ -> /about/' })).toEqual([
    expect.stringContaining(
      'permanence/move  Unexpected move of /brief/, which is still there, expected an address that is gone\n' +
        '  note: take the arrow and what follows out',
    ),
  ]);
});

test('an address that the ledger does not hold is unrecorded', () => {
  expect(faultsAfter({ file: 'permalinks.txt', find: '/brief/\n', replace: '' })).toEqual([
    'permalinks.txt permanence/unrecorded  Unexpected address not in the ledger, /brief/, expected a ledger that holds every address\n' +
      '  note: run npm run permalinks, which adds them',
  ]);
});

test('several are counted, the first of them named', () => {
  const [fault] = faultsAfter({ file: 'permalinks.txt', find: '/brief/\n/about/\n', replace: '' });
  expect(fault).toContain('Unexpected 2 addresses not in the ledger, /brief/ first, expected');
});

test('an id that is renamed loses its addresses and has unrecorded ones', () => {
  const faults = faultsAfter({ file: 'names.yaml', find: '{ id: astana,', replace: '{ id: astana-city,' });
  expect(faults.map((fault) => /permanence.*?, /u.exec(fault)?.[0])).toEqual([
    'permanence/lost  Unexpected loss of /index-of-names/#astana, ',
    'permanence/unrecorded  Unexpected address not in the ledger, ',
  ]);
});

test.each(['brief/', '/a b/', 'https://example.org/', '/gone/ -> brief/', '/gone/->/brief/ x'])(
  '“%s” is no line of a ledger',
  (line) => {
    expect(faultsAfter(ledger(line)).map((fault) => fault.split('  ')[0])).toEqual(['permalinks.txt:1:1 permanence/form']);
  },
);

test('empty lines and notes are passed over', () => {
  expect(faultsAfter(ledger('', '# A note'))).toEqual([]);
});

/** The file of withdrawals, with one. */
const withdrawn = (after: string, ...addresses: string[]): Rewrite => ({
  file: 'withdrawn.yaml',
  write: `- date: 2031-04-01\n  after: "${after}"\n  reason: So.\n  addresses: [${addresses.map((address) => `"${address}"`).join(', ')}]\n`,
});
const [, edition = ''] = /^- edition: "(.+)"$/mu.exec(readFileSync('content/changes.yaml', 'utf8')) ?? [];

test('an address that was withdrawn keeps the rule, and so does one that moved to it before', () => {
  expect(faultsAfter(ledger('/gone/'), withdrawn(edition, '/gone/'))).toEqual([]);
  expect(faultsAfter(ledger('/old/ -> /gone/', '/gone/'), withdrawn(edition, '/gone/'))).toEqual([]);
});

test('a statement whose mark is gone is not lost if it was withdrawn', () => {
  const words = 'His appointment was announced by the State Department this morning.';
  const unmarked = { file: 'accounts/eirns.md', find: /:told\[His appointment.*\}/u, replace: words };
  const id = 'volker-announced-this-morning';
  const gone = [`/statements/${id}/`, `/accounts/eirns/#${id}`, `/agreements/ukraine-channel/#${id}`];
  const rules = (...edits: (Edit | Rewrite)[]) => faultsAfter(unmarked, ...edits).map((fault) => / (\S+) {2}/u.exec(fault)?.[1]);
  expect(rules()).toEqual(['permanence/lost']);
  expect(rules(withdrawn(edition, ...gone))).not.toContain('permanence/lost');
});

test.each([
  [['/brief/'], 'withdrawal of /brief/, which is there, expected an address that is gone'],
  [['/never/'], 'withdrawal of /never/, which is not in the ledger, expected a published address'],
])('%j cannot be withdrawn', (addresses, problem) => {
  expect(faultsAfter(withdrawn(edition, ...addresses))).toEqual([
    expect.stringContaining(`permanence/withdrawn  Unexpected ${problem}`),
  ]);
});

test('what moved was not withdrawn, and a withdrawal comes after an edition that is recorded', () => {
  expect(faultsAfter(ledger('/gone/ -> /brief/'), withdrawn(edition, '/gone/'))).toEqual([
    expect.stringContaining('permanence/move  Unexpected move of /gone/, which was withdrawn, expected an address that is gone'),
  ]);
  expect(faultsAfter(ledger('/gone/'), withdrawn('0000ffff', '/gone/'))).toEqual([
    expect.stringContaining(
      'withdrawn.yaml:2:10 permanence/withdrawn  Unexpected edition “0000ffff”, which changes.yaml does not have, expected',
    ),
  ]);
});
