import { expect, test } from 'vitest';
import AboutAccount from '../../src/components/account/AboutAccount.astro';
import { all, rendered, text } from '../rendered.ts';
import { gazette } from '../small-briefing.ts';

const labels = async (takenOver: typeof gazette.takenOver) =>
  all(await rendered(AboutAccount, { account: { ...gazette, takenOver } }), 'dt').map(text);

test('says when a text was received anew, but does not count the first receipt as one', async () => {
  const [first] = gazette.takenOver;
  expect(await labels(gazette.takenOver)).not.toContainEqual(expect.stringContaining('anew'));
  expect(await labels([...(first ? [first] : []), { date: '2030-06-01', reason: 'A line was missing.' }])).toContain(
    'Text received anew on June\u00A01, 2030:',
  );
});
