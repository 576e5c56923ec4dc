import { expect, test } from 'vitest';
import type { Edit } from '../../edited-content.ts';
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
      '  note: restore what stood there; where an id was renamed, run npm run permalinks -- old-id=new-id; else write /gone/ -> and the new address',
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
