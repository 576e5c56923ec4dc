import { expect, test } from 'vitest';
import { faultsAfter, faultsIn } from '../../edited-content.ts';

const korea = 'matters/north-korea.md';

/** The faults of silences where account 1 is said to be in German, and is searched for other terms. */
const inGerman = (searched: string) =>
  faultsAfter(
    { file: 'accounts/account-1.md', find: 'language: en', replace: 'language: de' },
    { file: korea, find: 'searched: [Korea, freeze, sanctions, counter-measures]', replace: `searched: [${searched}]` },
  ).filter((fault) => fault.includes(' silence/'));

test('an account is not searched for letters that it does not have', () => {
  const dam = { file: 'matters/upstream-dam.md', find: 'searched: [плотин]', replace: 'searched: [плотин, dam]' };
  expect(faultsIn('tests/fixtures/briefing', dam)).toEqual([
    'matters/upstream-dam.md:33:24 silence/foreign-term  Unexpected term “dam” in Latin letters, which vestnik does not hold, expected a term as vestnik would write it, in Russian\n' +
      '  note: search for the words that the account would use for it, and take this term out',
  ]);
});

test('terms that are all in letters that the account does not have are one fault each, where no other account has them', () => {
  const dam = { file: 'matters/upstream-dam.md', find: 'searched: [плотин]', replace: 'searched: [dam, weir]' };
  expect(faultsIn('tests/fixtures/briefing', dam).map((fault) => fault.split('  ')[0])).toEqual([
    'matters/upstream-dam.md:33:16 silence/foreign-term',
    'matters/upstream-dam.md:33:21 silence/foreign-term',
  ]);
});

test('terms that another account has, and this one cannot have, are a fault of the account that is named', () => {
  const dam = { file: 'matters/upstream-dam.md', find: 'searched: [плотин]', replace: 'searched: [dam, upstream]' };
  expect(faultsIn('tests/fixtures/briefing', dam)).toEqual([
    'matters/upstream-dam.md:31:14 silence/foreign-term  Unexpected search of vestnik for “dam” and “upstream”, in letters which it does not hold, expected a term in Russian, or courier as the account\n' +
      '  note: correct the account, or search for the words that this one would use',
  ]);
});

test('an account is not searched in the words of another language alone', () => {
  expect(inGerman('freeze, sanctions')).toEqual([
    `${korea}:24:15 silence/foreign-term  Unexpected search of account-1 for “freeze” and “sanctions”, which only accounts in another language use, expected a term in German\n` +
      '  note: add to searched: the words that the account would use for it',
  ]);
});

test('one word of the account’s language is enough, and so is a name or a word that no account has', () => {
  expect(inGerman('freeze, sideline')).toEqual([]);
  expect(inGerman('freeze, Korea')).toEqual([]);
  expect(inGerman('freeze, north korea')).toEqual([]);
  expect(inGerman('freeze, Sanktion')).toEqual([]);
});

test('the terms find what the account does say on the agreement', () => {
  const ukraine = 'agreements/ukraine-channel.md';
  expect(faultsAfter({ file: ukraine, find: 'Volker, appoint, Normandy', replace: 'Volker, Normandy' })).toEqual([
    `${ukraine}:72:15 silence/missing-term  Unexpected search that misses statement volker-announced-this-morning: “His appointment was announced by the State Department this morning.”, expected terms that find all that eirns does say on ukraine-channel\n` +
      '  note: add a word of the statement to searched:, and explain what else it finds; or take this silence out and run npm run silences -- ukraine-channel, which writes it anew',
  ]);
});

test('the terms need not find what is on something else, or in another account', () => {
  expect(faultsAfter({ file: 'matters/assad.md', find: '[Assad, election, transition]', replace: '[Assad]' })).toEqual([]);
});

test('a matter in the overview or on the brief has a silence of each speaker without a statement, and any other need not', () => {
  const fixture = 'tests/fixtures/briefing';
  const dam = 'matters/upstream-dam.md';
  const without = { file: dam, find: / {2}- speaker: o-dwyer\n {4}account: courier\n(?: {4}.*\n)+?(?= {2}- )/u, replace: '' };
  const missing = [
    expect.stringContaining('silence/missing  Unexpected matter upstream-dam without a statement by o-dwyer, expected a silence'),
  ];
  expect(faultsIn(fixture, without)).toEqual([]);
  expect(faultsIn(fixture, without, { file: dam, find: 'order: 1', replace: 'order: 1\noverview: true' })).toEqual(missing);
  expect(faultsIn(fixture, without, { file: 'summit.yaml', find: 'spawning-truce]', replace: 'upstream-dam]' })).toEqual(missing);
});

test('a reason that is nothing, or blanks, is a fault of its own line, and hides no other', () => {
  const file = 'agreements/ambassadors.md';
  const edits = ['reason:', 'reason: "  "'].map((reason, index) => ({
    file,
    find:
      [
        'reason: The title of Kurt Volker. The sentence says he was appointed for Ukraine negotiations.',
        'reason: The title of Nikki Haley, ambassador to the United Nations.',
      ][index] ?? '',
    replace: reason,
  }));
  expect(faultsAfter(...edits).map((fault) => fault.split(', expected')[0])).toEqual([
    `${file}:36:16 silence/unexplained  Unexpected hit “Ambassador” without a reason`,
    `${file}:39:17 silence/unexplained  Unexpected hit “Ambassador” without a reason`,
  ]);
});
