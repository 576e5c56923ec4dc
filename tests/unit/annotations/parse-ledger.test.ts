import { expect, test } from 'vitest';
import { parseLedger } from '../../../src/annotations/parse-ledger.ts';

const seal = '0123abcd-4567ef01';

test('a line has an address, and may have the seal of the statement there and where it moved', () => {
  const ledger = ['# Addresses', '  ', '/a/', `  /s/a/ ${seal}\r`, '/old/ -> /new/', `/s/b/ ${seal}  ->  /s/c/`].join('\n');
  const at = (line: number) => ({ type: 'source', file: 'permalinks.txt', line, column: 1 });
  expect(parseLedger(ledger, 'permalinks.txt')).toEqual([
    { address: '/a/', seal: null, movedTo: null, place: at(3) },
    { address: '/s/a/', seal, movedTo: null, place: at(4) },
    { address: '/old/', seal: null, movedTo: '/new/', place: at(5) },
    { address: '/s/b/', seal, movedTo: '/s/c/', place: at(6) },
  ]);
});

test('a fragment is an address, not a comment', () => {
  expect(parseLedger('#top\n/a/#p1', 'x').map(({ address }) => address)).toEqual(['#top', '/a/#p1']);
});

test('what is not a whole seal stays part of the address, so that a rule can report it', () => {
  for (const line of [`/s/a/ ${seal}0`, `/s/a/ 0${seal}`, '/s/a/ 0123abcd', `/s/a/ and ${seal}`, `/s/a/ ${seal.toUpperCase()}`]) {
    expect(parseLedger(line, 'x')).toMatchObject([{ address: line, seal: null }]);
  }
});
