import { expect, test } from 'vitest';
import { dealSlips, readFolders } from '../slips/deal-slips.ts';
import { Judge } from '../slips/judge-slip.ts';
import { allKinds } from '../slips/kinds/all-kinds.ts';

const folders = readFolders();

test('one seed always makes the same slips, and another seed others', () => {
  expect(dealSlips(folders, 100, 1)).toEqual(dealSlips(folders, 100, 1));
  expect(dealSlips(folders, 100, 1)).not.toEqual(dealSlips(folders, 100, 2));
});

test('every kind of slip finds a place, and has a name of its own', () => {
  expect(new Set(allKinds.map(({ name }) => name)).size).toBe(allKinds.length);
  expect(new Set(dealSlips(folders, allKinds.length, 1).map(({ kind }) => kind)).size).toBe(allKinds.length);
});

test('no slip in a sample changes for readers what an account says', () => {
  const judge = new Judge(folders);
  const survived = dealSlips(folders, 100, 20170707).filter((slip) => judge.judge(slip).type === 'survived');
  expect(survived.map(({ kind, folder, path }) => `${folder}/${path}: ${kind}`)).toEqual([]);
}, 60_000);
