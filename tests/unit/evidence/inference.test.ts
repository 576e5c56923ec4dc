import { expect, test } from 'vitest';
import { inference } from '../../../src/evidence/inference.ts';
import { type Edits, faultsBy } from '../../small-content.ts';

/** The faults of an account with some passages and reasons for statements, each list an entry. */
const faults = (body: string, reasons: string[][] = [], edits: Edits = {}) =>
  faultsBy(inference, {
    ...edits,
    accounts: {
      gazette: { body: `# Talks\n\n${body}`, inferences: reasons.map((statements) => ({ statements, reason: 'So.' })) },
    },
  });

const unneeded = (entry: number, position: number, id: string) =>
  `accounts/gazette.md inferences ${entry} statements ${position} inference/unneeded  Unexpected reason for ${id}, which needs none, expected the id of a passage of this account with from= or named=, or whose sentence leaves open who speaks\n` +
  '  note: correct the id, or remove it';

test('content in which every reading has its reason keeps the rule', () => {
  expect(faultsBy(inference)).toEqual([]);
});

test('a statement whose speaker is inferred has a reason', () => {
  const body = ':said[Ash keeps it.]{#a by=ash on=ferry/keep} :said[It stays.]{#b by=ash from=a on=ferry/keep}';
  expect(faults(body, [['b']])).toEqual([]);
  expect(faults(body)).toEqual([
    'accounts/gazette.md:3:47 inference/unsigned  Unexpected passage b, whose speaker is inferred, without a reason, expected b in an entry of inferences: in the front matter\n' +
      '  note: add - statements: [b] and reason: what in the account leads to this reading',
  ]);
  expect(faults(body.replace('from=a', 'named="Ash keeps"'))).toHaveLength(1);
});

test('a statement with its speaker’s name needs no reason, and neither do the account’s own words', () => {
  expect(faults(':said[Ash keeps it.]{#a by=ash on=ferry/keep} :told[It is old.]{#b on=ferry/age}', [['x', 'a', 'b']])).toEqual([
    unneeded(0, 0, 'x'),
    unneeded(0, 1, 'a'),
    unneeded(0, 2, 'b'),
  ]);
});

test('a statement has one reason', () => {
  const body = ':said[Ash keeps it.]{#a by=ash on=ferry/keep} :said[It stays.]{#b by=ash from=a on=ferry/keep}';
  const second = (place: string) =>
    `accounts/gazette.md inferences ${place} inference/unneeded  Unexpected second reason for statement b, expected one\n` +
    '  note: keep one of the two';
  expect(faults(body, [['b'], ['b']])).toEqual([second('1 statements 0')]);
  expect(faults(body, [['b', 'b']])).toEqual([second('0 statements 1')]);
});

test('a statement of another account has no reason here', () => {
  expect(faults(':said[Ash keeps it.]{#a by=ash on=ferry/keep}', [['birch-year']])).toEqual([unneeded(0, 0, 'birch-year')]);
});

test('a sentence that leaves open who speaks may have a reason', () => {
  for (const words of ['An aide to Ash said so.', 'Ash and Birch said so.']) {
    expect(faults(`:said[${words}]{#a by=ash on=ferry/keep}`, [['a']])).toEqual([]);
  }
  expect(faults(':said[It stays.]{#a by=ash on=ferry/keep}', [['a']])).toEqual([unneeded(0, 0, 'a')]);
});

test('a chain may have a reason if its sentence leaves out somebody in it', () => {
  const chained = (hands: string) => faults(`:said[Ash keeps the quay.]{#a by=ash chain=${hands} on=ferry/keep}`, [['a']]);
  expect(chained('birch,ash')).toEqual([]);
  expect(chained('gazette,ash')).toEqual([]);
  expect(chained('nobody,ash')).toEqual([]);
  expect(chained('quay,ash')).toEqual([unneeded(0, 0, 'a')]);
  expect(faults(':told[The quay.]{#a chain=birch on=ferry/keep} Birch left.', [['a']])).toEqual([]);
  expect(faults('Birch: :told[the quay.]{#a chain=birch on=ferry/keep}', [['a']])).toEqual([unneeded(0, 0, 'a')]);
});

test('what cannot be read needs no reason, and gives none', () => {
  expect(faultsBy(inference, { faulty: ['accounts/herald.md'] })).toEqual([]);
  expect(
    faults(':said[Ash keeps it.]{#a by=ash chain=birch,ash on=ferry/keep}', [['a']], {
      faulty: ['speakers/birch.yaml', 'names.yaml'],
    }),
  ).toEqual([]);
});
