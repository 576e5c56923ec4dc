import { expect, test } from 'vitest';
import { comparePoint } from '../../../src/comparison/compare-point.ts';
import { comparesOf } from '../../../src/record/relation.ts';
import type { PointSketch } from '../../small-briefing.ts';
import {
  ash,
  ashKeep,
  birch,
  bridge,
  cole,
  dale,
  ferry,
  ferryGoes,
  ferryOld,
  herald,
  briefing,
  sketch,
} from '../../small-briefing.ts';

/** A point of a briefing that has no other. */
function compared(speakers: Parameters<typeof sketch>[0], point: PointSketch) {
  const made = sketch(speakers, [point]);
  const [agreement] = made.agreements;
  const [first] = agreement?.points ?? [];
  if (!agreement || !first) throw new Error('no point');
  return comparePoint(made, agreement, first);
}
const two = [ash, birch];
const three = [ash, birch, cole];
const labelOf = (speakers: Parameters<typeof sketch>[0], ...point: PointSketch) => compared(speakers, point).label;
const comparesOn = (...point: PointSketch) => compared(three, point).compares;

test('gives the statements on a point, those compared, and the sides', () => {
  const [keep] = ferry.points;
  if (!keep) throw new Error('no point');
  expect(comparePoint(briefing, ferry, keep)).toEqual({
    subject: ferry,
    point: keep,
    statements: [ashKeep, ferryGoes],
    between: [ashKeep, ferryGoes],
    compares: 'speaker-and-account',
    parties: [
      { speakers: [ash], account: null, statements: [ashKeep] },
      { speakers: [], account: herald, statements: [ferryGoes] },
    ],
    reported: [ash],
    acrossAccounts: false,
    label: 'Ash and Account 2 conflict',
  });
});

test('compares a point only once for the same briefing', () => {
  const [build] = bridge.points;
  if (!build) throw new Error('no point');
  expect(comparePoint(briefing, bridge, build)).toBe(comparePoint(briefing, bridge, build));
  expect(comparePoint({ ...briefing }, bridge, build)).not.toBe(comparePoint(briefing, bridge, build));
});

test('takes a point with one voice for no comparison', () => {
  const [, age] = ferry.points;
  if (!age) throw new Error('no point');
  expect(comparePoint(briefing, ferry, age)).toMatchObject({ between: [ferryOld], compares: null, acrossAccounts: false });
});

test('compares speakers if two of them stand apart, whoever else is compared', () => {
  expect(comparesOn('conflicts', 'ash', 'birch')).toBe('speakers');
  expect(comparesOn('same', 'ash', 'birch', '@herald')).toBe('speakers');
  expect(comparesOn('same', 'ash+birch', 'cole')).toBe('speakers');
  expect(comparesOn('same', 'ash+birch', 'birch+cole', 'ash')).toBe('speakers');
});

test('compares no two speakers if every two statements share a speaker', () => {
  expect(comparesOn('same', 'ash', 'ash@herald')).toBe('one-speaker');
  expect(comparesOn('same', 'ash+birch', 'birch')).toBe('one-speaker');
  expect(comparesOn('same', 'ash+birch', 'birch+cole')).toBe('one-speaker');
  expect(comparesOn('conflicts', 'ash', '@herald')).toBe('speaker-and-account');
  expect(comparesOn('conflicts', 'ash+birch', 'birch', '@gazette')).toBe('speaker-and-account');
  expect(comparesOn('conflicts', '@gazette', '@herald')).toBe('accounts');
});

test('does not count statements that are not compared', () => {
  expect(comparesOn('conflicts', '(ash)', '@gazette', '@herald')).toBe('accounts');
  expect(comparesOf([])).toBe('accounts');
});

test('lists the speakers with a statement on the point in their order, compared or not', () => {
  expect(compared(three, ['same', 'cole@herald', '(birch+ash@tribune)', '@gazette']).reported).toEqual([ash, birch, cole]);
  expect(compared(three, ['one-voice-only', 'birch']).reported).toEqual([birch]);
  expect(compared(three, ['one-voice-only', '@gazette']).reported).toEqual([]);
});

test('is across accounts if no account reports two of the compared speakers apart', () => {
  const across = (...point: PointSketch) => compared(three, point).acrossAccounts;
  expect(across('same', 'ash', 'birch@herald')).toBe(true);
  expect(across('same', 'ash', 'ash@herald', 'birch@herald')).toBe(false);
  expect(across('same', 'ash', 'birch')).toBe(false);
  expect(across('same', 'ash', 'birch', 'cole@herald')).toBe(false);
  expect(across('same', 'ash', 'birch@herald', '@gazette')).toBe(true);
  expect(across('same', 'ash+birch', 'cole@herald')).toBe(true);
});

test('is never across accounts if no speakers are compared', () => {
  expect(compared(two, ['same', 'ash', '@herald']).acrossAccounts).toBe(false);
  expect(compared(two, ['same', '@gazette', '@herald']).acrossAccounts).toBe(false);
  expect(compared(two, ['one-voice-only', 'ash']).acrossAccounts).toBe(false);
});

test('labels a comparison of all speakers with the verb alone, whatever else is compared', () => {
  expect(labelOf(two, 'conflicts', 'ash', 'birch')).toBe('conflict');
  expect(labelOf(two, 'differs-in-strength', 'ash', 'birch')).toBe('differ in strength');
  expect(labelOf(two, 'differs-in-scope', 'birch', 'ash', '@herald')).toBe('differ in scope');
  expect(labelOf(two, 'same', 'ash', 'birch@herald')).toBe('say the same');
  expect(labelOf(three, 'conflicts', 'ash', 'birch', 'cole')).toBe('conflict');
  expect(labelOf(three, 'conflicts', 'ash+birch', 'cole')).toBe('conflict');
});

test('names the speakers in their order if they are not all of them', () => {
  expect(labelOf(three, 'conflicts', 'cole', 'ash')).toBe('Ash and Cole conflict');
  expect(labelOf(three, 'same', 'cole', 'ash', '@herald')).toBe('Ash and Cole say the same');
  expect(labelOf([...three, dale], 'same', 'dale', 'birch', 'ash')).toBe('Ash, Birch, and Dale say the same');
  expect(labelOf([...three, dale], 'conflicts', 'cole', 'birch+ash')).toBe('Ash and Birch (jointly) and Cole conflict');
});

test('names compared speakers before accounts, and accounts by number', () => {
  expect(labelOf(two, 'differs-in-scope', 'birch@herald', '@gazette')).toBe('Birch and Account 1 differ in scope');
  expect(labelOf(two, 'same', '@herald', '@gazette', 'ash')).toBe('Ash, Account 1, and Account 2 say the same');
  expect(labelOf(two, 'conflicts', '@tribune', '@gazette')).toBe('Account 1 and Account 3 conflict');
});

test('tells a speaker reported alone from the same speaker reported jointly', () => {
  expect(labelOf(two, 'differs-in-strength', 'birch', 'birch+ash')).toBe(
    'Ash and Birch (jointly) and Birch (alone) differ in strength',
  );
  expect(labelOf(two, 'same', 'ash+birch', '@herald')).toBe('Ash and Birch (jointly) and Account 2 say the same');
});

test('names the one voice', () => {
  expect(labelOf(two, 'one-voice-only', 'ash', 'ash@herald')).toBe('Ash only');
  expect(labelOf(two, 'one-voice-only', '@herald')).toBe('Account 2 only');
  expect(labelOf(two, 'one-voice-only', 'birch+ash')).toBe('Ash and Birch (jointly) only');
});

test('names joint speakers before single ones, and more of them before fewer', () => {
  const four = [...three, dale];
  expect(labelOf(four, 'conflicts', 'ash', 'birch+cole')).toBe('Birch and Cole (jointly) and Ash conflict');
  expect(labelOf(four, 'same', 'ash+birch', 'birch+cole+dale@herald', '@gazette', 'ash+birch+cole@tribune')).toBe(
    'Birch, Cole, and Dale (jointly), Ash, Birch, and Cole (jointly), Ash and Birch (jointly), and Account 1 say the same',
  );
});
