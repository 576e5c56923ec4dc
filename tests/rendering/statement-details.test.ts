import { expect, test } from 'vitest';
import StatementDetails from '../../src/components/statement/StatementDetails.astro';
import { viewStatement } from '../../src/comparison/view-statement.ts';
import { all, rendered, text } from '../rendered.ts';
import { ashKeep, briefing } from '../small-briefing.ts';

const details = async (change: Partial<typeof ashKeep>) => {
  const statement = { ...ashKeep, ...change };
  const changed = {
    ...briefing,
    statements: briefing.statements.map((other) => (other.id === statement.id ? statement : other)),
  };
  return all(await rendered(StatementDetails, { view: viewStatement(changed, statement), briefing: changed }), 'dd').map(text);
};

test('shows the words that name the speaker of “He said”, and why they are read so', async () => {
  const shown = await details({ attribution: 'carried', namedBy: 'Ash came', inference: 'The sentence before names Ash alone.' });
  expect(shown.slice(1, 4)).toEqual([
    'The speaker is inferred: the sentence names nobody. The editor takes the name from these words before it:',
    'Ash came',
    'Why: The sentence before names Ash alone.',
  ]);
});

test('says that a name leaves open who speaks', async () => {
  const shown = await details({ inference: 'The sentence has a clerk of Ash speak.' });
  expect(shown.slice(1, 3)).toEqual([
    'To the speaker, whom the sentence names. It leaves open who is speaking, and the editor reads it so.',
    'Why: The sentence has a clerk of Ash speak.',
  ]);
});

test('says that direct speech has no quotation marks', async () => {
  const quotations = [{ start: 0, end: ashKeep.text.length, open: '', close: '' }];
  const [how] = await details({ quotations });
  expect(how).toBe(
    'The account sets these words as direct speech, without quotation marks. This does not prove they were spoken in these words.',
  );
});

test('says that a statement may name its speaker by office', async () => {
  const [, attributed] = await details({});
  expect(attributed).toBe('To the speaker by name or office: in the sentence, or in the words that lead into it.');
});
