import { expect, test } from 'vitest';
import { citation } from '../../../src/evidence/citation.ts';
import { faultsBy } from '../../small-content.ts';

test('every sentence of a summary cites a statement', () => {
  expect(faultsBy(citation)).toEqual([]);
  expect(
    faultsBy(citation, { agreements: { ferry: { summary: 'It goes. :cite[ferry-goes] It is old. Or so it seems.' } } }),
  ).toEqual([
    'agreements/ferry.md:1:28 citation/missing  Unexpected sentence without a citation: “It is old.”, expected one followed by :cite[…]\n' +
      '  note: put :cite[statement-id] after the sentence, or remove it',
    'agreements/ferry.md:1:28 citation/missing  Unexpected sentence without a citation: “Or so it seems.”, expected one followed by :cite[…]\n' +
      '  note: put :cite[statement-id] after the sentence, or remove it',
  ]);
});

test('a long sentence is cut in the message', () => {
  const told = (summary: string) => /“.*”/u.exec(faultsBy(citation, { agreements: { ferry: { summary } } })[0] ?? '')?.[0];
  const sixty = `${'the old ferry '.repeat(4)}end.`;
  expect(told(sixty)).toBe(`“${sixty}”`);
  expect(told(`${'the old ferry '.repeat(4)}ended.`)).toBe(`“${'the old ferry '.repeat(4)}end…”`);
  expect(told(`${'the old ferry '.repeat(4)}is it.`)).toBe(`“${'the old ferry '.repeat(4)}is…”`);
});

test('a summary has a sentence', () => {
  expect(faultsBy(citation, { matters: { bridge: { summary: '' } } })).toEqual([
    'matters/bridge.md citation/missing  Unexpected summary without a sentence, expected at least one, each with its citation\n' +
      '  note: write the summary below the front matter',
  ]);
});
