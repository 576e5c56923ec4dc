import { expect, test } from 'vitest';
import { indexContent } from '../../../src/evidence/source-content.ts';
import { proseOf } from '../../../src/evidence/prose-of.ts';
import { type Edits, smallContent } from '../../small-content.ts';

/** Every piece of prose in a line: where it stands, what it rests on, and what that is called. */
const pieces = (edits: Edits = {}) => {
  const content = smallContent(edits);
  return proseOf(content, indexContent(content)).map(({ kind, text, place, cited, sources, named }) => {
    const rests = cited === null ? 'null' : cited.map(({ statement }) => statement.id).join(' ');
    return `${place.file} | ${kind} | ${text} | ${rests} | ${sources.length} of ${named}`;
  });
};
const gazette = smallContent().accounts[0]?.parsed.text ?? '';

test('prose is all that an editor writes of what accounts say, with what it rests on', () => {
  expect(pieces()).toMatchInlineSnapshot(`
    [
      "agreements/ferry.md gist text | gist | Ash says the ferry stays; the Herald says it goes. | ash-keep ferry-goes | 2 of a statement that the gist cites",
      "agreements/ferry.md | sentence | The ferry is in dispute. | ash-keep ferry-goes | 2 of a statement that the sentence cites",
      "agreements/ferry.md | sentence | Ash keeps it. | ash-keep | 1 of a statement that the sentence cites",
      "matters/bridge.md gist text | gist | Ash and Birch speak of a bridge. | both-build birch-year | 2 of a statement that the gist cites",
      "matters/bridge.md | sentence | Both will build a bridge. | both-build | 1 of a statement that the sentence cites",
      "agreements/ferry.md points 0 question | question | Will it stay? | ash-keep ferry-goes | 2 of a statement on the point",
      "agreements/ferry.md points 0 relation reason | relation | One keeps it, the other does not. | ash-keep ferry-goes | 2 of a statement that the relation compares",
      "agreements/ferry.md points 0 relation short | relation |  | ash-keep ferry-goes | 2 of a statement that the relation compares",
      "agreements/ferry.md points 1 question | question | How old is it? | ferry-old | 1 of a statement on the point",
      "agreements/ferry.md points 1 relation reason | relation | Only the Gazette has it. | ferry-old | 1 of a statement that the relation compares",
      "agreements/ferry.md points 1 relation short | relation |  | ferry-old | 1 of a statement that the relation compares",
      "matters/bridge.md points 0 question | question | Will it be built? | both-build birch-year | 2 of a statement on the point",
      "matters/bridge.md points 0 relation reason | relation | Only one has a year. | both-build birch-year | 2 of a statement that the relation compares",
      "matters/bridge.md points 0 relation short | relation |  | both-build birch-year | 2 of a statement that the relation compares",
      "matters/bridge.md points 1 question | question | When? | birch-year | 1 of a statement on the point",
      "matters/bridge.md points 1 relation reason | relation | Only Birch speaks of it. | birch-year | 1 of a statement that the relation compares",
      "matters/bridge.md points 1 relation short | relation |  | birch-year | 1 of a statement that the relation compares",
      "accounts/gazette.md kind | note | Newspaper report. | null | 1 of the account",
      "accounts/gazette.md dating | note | It carries its date. | null | 1 of the account",
      "accounts/gazette.md received | note | Nothing is left out. | null | 1 of the account",
      "accounts/herald.md kind | note | Newspaper report. | null | 1 of the account",
      "accounts/herald.md dating | note | It carries its date. | null | 1 of the account",
      "accounts/herald.md received | note | Nothing is left out. | null | 1 of the account",
      "accounts/herald.md inferences 0 reason | note | It goes on with the bridge. | null | 1 of the account",
      "references/timetable.yaml note | note | When it sails. | null | 2 of an account",
      "summit.yaml title | note | The quay talks | null | 2 of an account",
      "summit.yaml description | note | What was said at the quay. | null | 2 of an account",
      "summit.yaml lead | note | They met. | null | 2 of an account",
      "summit.yaml caution | note | No transcript. | null | 2 of an account",
    ]
  `);
});

test('the notes on an account rest on its whole text', () => {
  const note = {
    quirks: [{ text: 'old', kind: 'spelling' as const, decision: 'So received.' }],
    inferences: [{ statements: ['a'], reason: 'So read.' }],
  };
  expect(pieces({ accounts: { gazette: note } }).filter((piece) => piece.startsWith('accounts/gazette'))).toEqual([
    'accounts/gazette.md kind | note | Newspaper report. | null | 1 of the account',
    'accounts/gazette.md dating | note | It carries its date. | null | 1 of the account',
    'accounts/gazette.md received | note | Nothing is left out. | null | 1 of the account',
    'accounts/gazette.md quirks 0 decision | note | So received. | null | 1 of the account',
    'accounts/gazette.md inferences 0 reason | note | So read. | null | 1 of the account',
  ]);
});

test('a dismissal rests on the account that was searched, if it exists, and may have no reason yet', () => {
  const dismissed = (account: string, reason: string | null) => {
    const content = smallContent({
      agreements: {
        ferry: {
          silences: [
            {
              speaker: 'birch',
              account,
              kind: 'not-mentioned',
              searched: ['ferry'],
              dismissed: [{ text: 'ferry', paragraph: 1, reason }],
            },
          ],
        },
      },
    });
    return proseOf(content, indexContent(content)).find(({ place }) => place.file.includes('dismissed'));
  };
  expect(dismissed('gazette', 'Another.')).toEqual({
    kind: 'note',
    text: 'Another.',
    place: { type: 'unavailable', file: 'agreements/ferry.md silences 0 dismissed 0 reason' },
    cited: null,
    sources: [gazette],
    named: 'the account',
  });
  expect(dismissed('courier', null)).toMatchObject({ text: '', sources: [] });
});

test('prose that cites a statement which does not exist rests on the others, and is not compared with them', () => {
  expect(pieces({ agreements: { ferry: { gist: { text: 'So.', cites: ['ash-keep', 'nothing'] } } } })[0]).toBe(
    'agreements/ferry.md gist text | gist | So. | null | 1 of a statement that the gist cites',
  );
});

test('a reference and the meeting rest on all accounts', () => {
  expect(
    pieces({ references: { timetable: { details: { ferry: 'When.' } } } }).filter((piece) => piece.startsWith('references')),
  ).toEqual([
    'references/timetable.yaml note | note | When it sails. | null | 2 of an account',
    'references/timetable.yaml details ferry | note | When. | null | 2 of an account',
  ]);
});

test('what cannot be read has no prose', () => {
  const files = [
    'agreements/ferry.md',
    'matters/bridge.md',
    'accounts/gazette.md',
    'accounts/herald.md',
    'references/timetable.yaml',
    'summit.yaml',
  ];
  expect(pieces({ faulty: files }).map((piece) => piece.split(' | ')[1])).toEqual(['sentence', 'sentence', 'sentence']);
  expect(pieces({ summit: null }).some((piece) => piece.startsWith('summit'))).toBe(false);
});
