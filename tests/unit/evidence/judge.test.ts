import { expect, test } from 'vitest';
import { judge } from '../../../src/evidence/judge.ts';
import { type Edits, ledgerOf, printed, smallContent } from '../../small-content.ts';

const ledger = ledgerOf(smallContent());
const judged = (edits: Edits) => judge(smallContent({ ledger, ...edits }));

test('finds nothing wrong with content that keeps every rule', () => {
  expect(printed(judged({}))).toEqual([]);
});

test('judges content by every rule', () => {
  const messages = judged({
    edition: 'ffffffff',
    accounts: {
      gazette: {
        body:
          '# Talks at the quay\n\n:said[She said, “We will keep the ferry,”]{#ash-keep by=ash on=ferry/keep} and left.\n\n' +
          ':told[The ferry is old.]{#ferry-old on=ferry/age} <b>',
        asReceived: 'Talks',
        inferences: [{ statements: ['ferry-old'], reason: 'So.' }],
      },
    },
    agreements: {
      ferry: {
        gist: { text: 'Ash says “nothing” of 21.', cites: ['ash-keep'] },
        points: [
          { id: 'keep', question: 'So?', relation: { kind: 'conflicts', between: ['ash-keep'], reason: 'So.' } },
          { id: 'age', question: 'So?', relation: { kind: 'one-voice-only', reason: 'So.' } },
        ],
        silences: [],
        related: ['tunnel'],
        summary: 'It goes.',
      },
    },
  });
  expect([...new Set(messages.map(({ rule }) => rule.split('/')[0]))].sort()).toEqual([
    ...['attribution', 'citation', 'foreign', 'inference', 'permanence', 'prose'],
    ...['quotation', 'reference', 'relation', 'silence', 'verbatim'],
  ]);
});

test('reports alone what was published and is gone, because the rest would follow from it', () => {
  expect(judged({ speakers: { ash: null } }).map(({ rule }) => rule)).toEqual(['permanence/lost']);
});
