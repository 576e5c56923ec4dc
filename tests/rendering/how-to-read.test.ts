import { expect, test } from 'vitest';
import HowToRead from '../../src/components/agreement/HowToRead.astro';
import { all, rendered, text } from '../rendered.ts';
import { ashKeep, briefing } from '../small-briefing.ts';

const quoted = async (statements = briefing.statements) => {
  const meanings = all(await rendered(HowToRead, { statements }), 'dd').map(text);
  return meanings.filter((meaning) => /these words\.$/u.test(meaning) && meaning.includes('prove'));
};

test('says that quoted words stand in quotation marks, and says so if some do not, as in a transcript', async () => {
  const proof = 'This does not prove they were spoken in these words.';
  expect(await quoted()).toEqual([`The account puts these words in quotation marks. ${proof}`]);
  const unmarked = { ...ashKeep, quotations: [{ start: 0, end: ashKeep.text.length, open: '', close: '' }] };
  expect(await quoted([...briefing.statements, unmarked])).toEqual([
    `The account puts these words in quotation marks, or sets them as direct speech without any, as transcripts do. ${proof}`,
  ]);
});
