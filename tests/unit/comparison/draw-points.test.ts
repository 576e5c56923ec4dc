import { expect, test } from 'vitest';
import { drawPoints, numberWords } from '../../../src/comparison/draw-points.ts';
import type { Account } from '../../../src/record/account.ts';
import type { Speaker } from '../../../src/record/speaker.ts';
import type { PointSketch } from '../../small-briefing.ts';
import { ash, birch, cole, dale, gazette, sketch } from '../../small-briefing.ts';

const draw = (speakers: readonly Speaker[], ...points: PointSketch[]) => {
  const briefing = sketch(speakers, points);
  return drawPoints(briefing, briefing.agreements);
};
const rowsOf = ({ groups }: ReturnType<typeof drawPoints>) => groups.flatMap(({ rows }) => rows);
/** The lanes that lines join, by their heads. */
const joinedIn = (row: ReturnType<typeof firstRow>) => row?.joined.map((marks) => marks.map(({ lane }) => lane.head).join(' '));
const firstRow = (speakers: readonly Speaker[], point: PointSketch) => rowsOf(draw(speakers, point))[0];

test('has a lane for every speaker, reported or not, then one for every account that speaks for itself', () => {
  const { lanes } = draw([ash, birch], ['one-voice-only', 'ash'], ['one-voice-only', '@herald']);
  expect(lanes.map(({ head, name }) => [head, name])).toEqual([
    ['A', 'Ash'],
    ['B', 'Birch'],
    ['2', 'Account 2, in its own words'],
  ]);
});

test('gives the points in the order of the page: those that compare something come first', () => {
  const rows = rowsOf(draw([ash, birch], ['one-voice-only', 'ash'], ['same', 'ash', 'birch']));
  expect(rows.map(({ point }) => point.id)).toEqual(['point-2', 'point-1']);
});

test('marks each voice with the numbers of the accounts that report it, and names these in words', () => {
  const row = firstRow([ash, birch], ['differs-in-scope', 'ash', 'ash@herald', 'birch@herald', '@gazette']);
  expect(row?.marks.map((mark) => mark && [mark.numbers, mark.words])).toEqual([
    ['1·2', 'Account 1 and Account 2'],
    ['2', 'Account 2'],
    ['', 'Account 1'],
  ]);
});

test('has no mark for a voice without a statement', () => {
  expect(firstRow([ash, birch], ['one-voice-only', 'birch'])?.marks.map((mark) => mark !== null)).toEqual([false, true]);
});

test.each([
  ['side by side', ['differs-in-scope', 'ash', 'birch'], ['A B']],
  ['three of them, each with the next', ['conflicts', 'ash', 'birch', 'cole'], ['A B', 'B C']],
  ['past one that is not compared', ['conflicts', 'ash', '(birch)', 'cole'], ['A C']],
  ['a speaker and an account', ['same', 'birch', '@herald'], ['B 2']],
  ['accounts alone', ['same', '@gazette', '@herald'], ['1 2']],
  ['nobody if there is one voice', ['one-voice-only', 'ash'], []],
  ['nobody if a speaker is compared with a joint statement', ['differs-in-strength', 'ash+birch', 'birch'], []],
  ['nobody if two joint statements share a speaker', ['differs-in-strength', 'ash+birch', 'ash+cole'], []],
] as const)('joins those who are compared: %s', (_, point, joined) => {
  expect(joinedIn(firstRow([ash, birch, cole], point as unknown as PointSketch))).toEqual(joined);
});

test('brackets speakers who are reported jointly, and joins them with others as one', () => {
  const row = firstRow([ash, birch, cole], ['conflicts', 'ash', 'birch+cole@herald', 'birch+cole', '@tribune']);
  expect([row?.isJoint, joinedIn(row)]).toEqual([true, ['A B', 'C 3']]);
  expect(row?.marks.map((mark) => mark?.words)).toEqual([
    ...['Account 1', 'Account 1 and Account 2, jointly', 'Account 1 and Account 2, jointly', 'Account 3'],
  ]);
  expect(row?.strokes.slice(-1).map(({ d }) => d)).toEqual(['M51.5 21v2.5H98.5v-2.5']);
  expect(row?.strokes.filter(({ d }) => d.includes('v2.5'))).toHaveLength(1);
  expect(firstRow([ash, birch], ['same', 'ash', 'birch'])?.isJoint).toBe(false);
});

test('does not call a voice joint that is also reported alone', () => {
  const row = firstRow([ash, birch], ['differs-in-scope', 'ash', 'ash+birch@herald']);
  expect(row?.marks.map((mark) => mark?.words)).toEqual(['Account 1 and Account 2', 'Account 2, jointly']);
});

test('puts a dash where a voice says nothing, unless a line passes', () => {
  const dashes = (...point: PointSketch) => firstRow([ash, birch, cole], point)?.empty.map(({ head }) => head);
  expect(dashes('conflicts', 'ash', 'cole')).toEqual([]);
  expect(dashes('conflicts', 'ash', 'birch')).toEqual(['C']);
  expect(dashes('conflicts', 'birch', 'cole')).toEqual(['A']);
  expect(dashes('one-voice-only', 'birch')).toEqual(['A', 'C']);
});

test('doubles the line for the same, crosses it once for a conflict, and leads it below a mark that is not compared', () => {
  const linesOf = (...point: PointSketch) => firstRow([ash, birch, cole], point)?.strokes.map(({ d }) => d) ?? [];
  expect(linesOf('differs-in-strength', 'ash', 'birch')).toEqual(['M17 12H39']);
  expect(linesOf('same', 'ash', 'birch')).toEqual(['M17 10H39', 'M17 14H39']);
  expect(linesOf('conflicts', 'ash', 'birch', 'cole')).toEqual(['M17 12H39', 'M24 8l8 8m0-8l-8 8', 'M55 12H77']);
  expect(linesOf('differs-in-scope', 'ash', '(birch)', 'cole')).toEqual(['M17 12C23 28 71 28 77 12']);
  expect(linesOf('conflicts', 'ash', '(birch)', 'cole')).toEqual(['M17 12C23 28 71 28 77 12', 'M43 19l8 8m0-8l-8 8']);
});

test('keeps its lanes apart, in order and within its width, for four speakers and six accounts', () => {
  const briefing = sketch(
    [ash, birch, cole, dale],
    [['conflicts', 'ash', 'birch', '@gazette', '@herald', '@tribune', '@tribune']],
  );
  const more = [4, 5, 6].map((number): Account => ({ ...gazette, id: `paper-${number}`, number, name: `Account ${number}` }));
  const [first] = briefing.statements.filter(({ speakers }) => speakers.length === 0);
  if (!first) throw new Error('no statement');
  const statements = [...briefing.statements, ...more.map(({ id }) => ({ ...first, id: `in-${id}`, account: id }))];
  const picture = drawPoints({ ...briefing, accounts: [...briefing.accounts, ...more], statements }, briefing.agreements);
  expect(picture.lanes.map(({ head }) => head)).toEqual(['A', 'B', 'C', 'D', '1', '2', '3', '4', '5', '6']);
  const [row] = rowsOf(picture);
  const edges = row?.marks.flatMap((mark) => (mark ? [mark.lane.x - mark.width / 2, mark.lane.x + mark.width / 2] : [])) ?? [];
  expect(edges).toEqual(edges.toSorted((a, b) => a - b));
  expect(edges.at(-1)).toBeLessThanOrEqual(picture.width);
  // In the small text of the pages, this leaves room for a question on a phone.
  expect((picture.width / 16) * 15).toBeLessThan(220);
});

test('gives more than six accounts one lane for their own words, and marks it with their number', () => {
  const briefing = sketch([ash, birch], [['one-voice-only', '@gazette']]);
  const accounts = Array.from({ length: 9 }, (_, index): Account => ({
    ...gazette,
    id: `paper-${index}`,
    number: 2 * index + 1,
  }));
  const [one] = briefing.statements;
  if (!one) throw new Error('no statement');
  const statements = accounts.map(({ id }) => ({ ...one, id: `in-${id}`, account: id }));
  const picture = drawPoints({ ...briefing, accounts, statements }, briefing.agreements);
  expect(picture.lanes.map(({ head, name }) => [head, name]).at(-1)).toEqual(['own', 'Accounts, in their own words']);
  expect(rowsOf(picture)[0]?.marks.at(-1)?.numbers).toBe('×9');
});

test('marks a voice with few characters: runs of three or more numbers are shortened, and long lists counted', () => {
  const numbersOf = (...numbers: number[]) => {
    const briefing = sketch([ash], [['one-voice-only', 'ash']]);
    const accounts = numbers.map((number): Account => ({ ...gazette, id: `paper-${number}`, number }));
    const statements = accounts.flatMap(({ id }) => briefing.statements.map((each) => ({ ...each, id, account: id })));
    return rowsOf(drawPoints({ ...briefing, accounts, statements }, briefing.agreements))[0]?.marks[0]?.numbers;
  };
  expect(numbersOf(1, 2)).toBe('1·2');
  expect(numbersOf(1, 2, 3)).toBe('1–3');
  expect(numbersOf(1, 2, 4)).toBe('1·2·4');
  expect(numbersOf(1, 3, 10)).toBe('×3');
  expect(numbersOf(8, 9, 10, 11)).toBe('8–11');
});

test('leaves the lane of an account empty where only a speaker is reported in it', () => {
  const rows = rowsOf(draw([ash], ['one-voice-only', 'ash'], ['one-voice-only', '@gazette']));
  expect(rows.map(({ marks }) => marks.map((mark) => mark?.lane.head))).toEqual([
    ['A', undefined],
    [undefined, '1'],
  ]);
});

test('makes lanes as wide as their widest mark, and sets them closer if there are more than five', () => {
  const placesOf = (...point: PointSketch) => draw([ash, birch], point).lanes.map(({ x }) => x);
  expect(placesOf('same', 'ash', 'ash@herald', 'birch')).toEqual([13.5, 56]);
  expect(placesOf('same', 'ash', '@gazette', '@herald', '@tribune')).toEqual([9, 47, 81.5, 102.5, 123.5]);
  const six = draw([ash, birch, cole], ['same', 'ash', '@gazette', '@herald', '@tribune']);
  expect(six.lanes.map(({ x }) => x)).toEqual([9, 37, 65, 89.5, 110.5, 131.5]);
  expect(six.width).toBe(137);
});

test('says in a legend which accounts the numbers stand for, if there are no more than six', () => {
  const legendOf = (count: number) => numberWords({ numbered: Array.from({ length: count }, () => gazette) });
  expect(numberWords(draw([ash], ['same', 'ash@tribune', '@gazette']))).toBe('1\u00A0=\u00A0Account 1, 3\u00A0=\u00A0Account 3');
  expect([legendOf(6) === null, legendOf(7)]).toEqual([false, null]);
});
