import { expect, test } from 'vitest';
import { faultsIn } from '../../edited-content.ts';

const fixture = 'tests/fixtures/briefing';
/** The faults of a summit file with another date or place. */
const dated = (date: string) => faultsIn(fixture, { file: 'summit.yaml', find: 'date: 2031-03-14', replace: `date: ${date}` });
const placed = (place: string) =>
  faultsIn(fixture, { file: 'summit.yaml', find: 'place: Port Sennary', replace: `place: ${place}` });

test('a meeting takes place on one day or several, in one place or several', () => {
  expect(dated('{from: 2031-03-14, to: 2031-03-16}')).toEqual([]);
  expect(placed('[Port Sennary, Marnholm]')).toEqual([]);
});

test('a date that is neither a day nor a range is reported with an example of each', () => {
  const expected = 'expected a day, such as 2031-03-14, or the first and the last: {from: 2031-03-14, to: 2031-03-16}';
  for (const date of ['{from: 2031-03-14}', '[2031-03-14, 2031-03-15]', '2031']) {
    expect(dated(date), date).toEqual([expect.stringContaining(expected)]);
  }
  expect(dated('2031-02-30')).toEqual([expect.stringContaining('expected a value of the form date')]);
  expect(dated('{from: 2031-03-14, to: 2031-03-14}')).toEqual([expect.stringContaining('expected a last day after the first')]);
});

test('a place that is neither text nor a list is reported', () => {
  expect(placed('{town: Port Sennary}')).toEqual([expect.stringContaining('expected a place, or a list of places')]);
  expect(placed('[]')).toEqual([expect.stringContaining('expected at least 1')]);
});
