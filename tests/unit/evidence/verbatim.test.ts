import { expect, test } from 'vitest';
import { sha256 } from '../../../src/annotations/derive-statement.ts';
import { verbatim } from '../../../src/evidence/verbatim.ts';
import { faultsBy, smallContent } from '../../small-content.ts';

const text = 'Talks\n\nAsh keeps the ferry.\n\nBirch sells it.';
const digest = sha256(text);
/** The digest with some of its first signs mistyped. */
const mistyped = (signs: number) => digest.replace(/./gu, (sign, at) => (at < signs ? (sign === '0' ? '1' : '0') : sign));

/** The faults of an account of that text, or of another, after some edits. */
const faults = ({ digests, ...edits }: { digests?: string[]; asReceived?: string | null; quirks?: object[] }, body = text) =>
  faultsBy(verbatim, {
    accounts: { herald: null, gazette: { body: `# ${body}`, ...edits } as object },
    received: digests ? { gazette: digests } : {},
  });
const changed = (body: string) => faults({ asReceived: text, digests: [digest] }, body);

const putBack = '\n  note: put the account’s words back; if the text was received wrong, run npm run receive -- gazette "why"';

test('an account that is as received keeps the rule', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ digests: [sha256('Another'), digest] })).toEqual([]);
});

test('a changed word is told where it stands, with what was received', () => {
  expect(changed(text.replace('keeps', 'keep'))).toEqual([
    `accounts/gazette.md:3:5 verbatim/changed  Unexpected “keep” in paragraph 1, expected “keeps”, as received${putBack}`,
  ]);
  expect(changed(text.replace('Talks', 'Talk').replace('Birch', 'Beech'))).toEqual([
    `accounts/gazette.md:1:3 verbatim/changed  Unexpected “Talk” in the headline, expected “Talks”, as received${putBack}`,
    `accounts/gazette.md:5:1 verbatim/changed  Unexpected “Beech” in paragraph 2, expected “Birch”, as received${putBack}`,
  ]);
});

test('words that are gone at the end are told at the last sign', () => {
  expect(changed(text.replace(' sells it.', ''))).toEqual([
    `accounts/gazette.md:5:5 verbatim/changed  Unexpected “Birch” in paragraph 2, expected “Birch sells it.”, as received${putBack}`,
  ]);
  expect(changed('')).toEqual([
    `accounts/gazette.md verbatim/changed  Unexpected nothing in the headline, expected “Talks ¶ Ash keeps the ferry. ¶ Birch sells it.”, as received${putBack}`,
  ]);
});

test('a break between paragraphs is shown as such, and a long change is cut', () => {
  expect(changed(text.replace('.\n\nBirch', ' Birch'))).toEqual([
    `accounts/gazette.md:3:20 verbatim/changed  Unexpected “ferry ” in paragraph 1, expected “ferry. ¶ ”, as received${putBack}`,
  ]);
  const shown = (word: string) => /“(.*?)”/u.exec(changed(text.replace('keeps', word))[0] ?? '')?.[1];
  expect(shown('x'.repeat(80))).toBe('x'.repeat(80));
  expect(shown('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
});

test('more than twenty changes are told as one more', () => {
  const words = Array.from({ length: 24 }, (_, index) => `w${index} and so`);
  const body = (changes: number) => words.map((word, at) => (at < changes ? word.replace('w', 'v') : word)).join(' ');
  const told = (changes: number) =>
    faultsBy(verbatim, {
      accounts: {
        herald: null,
        gazette: { body: `# Talks\n\n${body(changes)}`, asReceived: `Talks\n\n${body(0)}` },
      },
      received: { gazette: [sha256(`Talks\n\n${body(0)}`)] },
    });
  expect(told(20)).toHaveLength(20);
  expect(told(20).at(-1)).toContain('Unexpected “v19” in paragraph 1');
  expect(told(22)).toHaveLength(21);
  expect(told(22).at(-1)).toBe(
    `accounts/gazette.md:3:211 verbatim/changed  Unexpected 2 more changes from here on, expected the text as received${putBack}`,
  );
});

test('an account has its text as received beside it, and the day on which it was taken over', () => {
  const message =
    'accounts/gazette.md verbatim/received  Unexpected account gazette without its text as received, expected gazette.txt beside it, and an entry in received.yaml\n' +
    '  note: compare the text with the source, letter for letter; then run npm run receive -- gazette, which writes both';
  expect(faults({ asReceived: null })).toEqual([message]);
  expect(faults({ digests: [] })).toEqual([message]);
  const { accounts } = smallContent({ accounts: { herald: null } });
  expect(verbatim({ accounts, received: null })).toHaveLength(1);
  expect(faultsBy(verbatim, { accounts: { herald: null }, faulty: ['received.yaml'] })).toHaveLength(1);
});

test('if the account is what was taken over, the file of the text as received was changed', () => {
  expect(faults({ asReceived: text.replace('sells', 'sold'), digests: [digest] })).toEqual([
    'accounts/gazette.txt:5:7 verbatim/digest  Unexpected “sold” in the text as received, expected “sells”, which was taken over on 2030-05-03 and stands in the account\n' +
      '  note: restore the file from the last commit; if the text was received wrong, change the account too and run npm run receive -- gazette "why"',
  ]);
  expect(faults({ asReceived: text.replace('Talks', 'Talk'), digests: [digest] })[0]).toMatch(/^accounts\/gazette\.txt:1:1 /u);
  const replaced = Array.from({ length: 30 }, (_, index) => `w${index}. `);
  const [one = '', other = ''] = ['a', 'b'].map(
    (letter) =>
      `Talks\n\n${replaced
        .map((word) => `and so ${letter}${word}`)
        .join('')
        .trim()}`,
  );
  expect(faults({ asReceived: other, digests: [sha256(one)] }, one)).toHaveLength(20);
});

test('if account and file agree, and the digest nearly does, it was mistyped', () => {
  expect(faults({ digests: [mistyped(4)] })).toEqual([
    `received.yaml gazette 0 digest verbatim/digest  Unexpected digest ${mistyped(4)} of gazette, expected ${digest}, the digest of its text, which accounts/gazette.txt and the account hold alike\n` +
      '  note: restore the digest from the last commit',
  ]);
  expect(faults({ digests: [digest, mistyped(1)] })[0]).toMatch(/^received\.yaml gazette 1 digest /u);
});

const replacedFile =
  'accounts/gazette.txt verbatim/digest  Unexpected text as received that has changed since, expected the text that was taken over on 2030-05-03\n' +
  '  note: restore the file from the last commit; if the text was received wrong, run npm run receive -- gazette "why"';

test('if the digest is that of another text, the file was replaced', () => {
  expect(faults({ digests: [mistyped(5)] })).toEqual([replacedFile]);
  expect(faults({ asReceived: text.replace('sells', 'sold'), digests: [mistyped(1)] })).toEqual([
    expect.stringContaining(
      'accounts/gazette.md:5:7 verbatim/changed  Unexpected “sells” in paragraph 2, expected “sold”, as received',
    ),
    replacedFile,
  ]);
});

/** The faults of a quirk. */
const quirk = (body: string, words: string, kind = 'spelling') =>
  faults({ quirks: [{ text: words, kind, decision: 'So received.' }] }, body);

test('a quirk names words that stand in the account once', () => {
  expect(quirk(text, 'keeps')).toEqual([]);
  const mend = '\n  note: copy the words from the account, with enough of their neighbors to make them unique';
  expect(quirk(text, 'kept')).toEqual([
    `accounts/gazette.md quirks 0 text verbatim/quirk  Unexpected quirk “kept”, which stands in the account nowhere, expected words that stand there exactly once${mend}`,
  ]);
  expect(quirk(text, 's ')).toEqual([
    `accounts/gazette.md quirks 0 text verbatim/quirk  Unexpected quirk “s ”, which stands in the account 2 times, expected words that stand there exactly once${mend}`,
  ]);
});

test('a quirk of an unbalanced quotation has a mark without its partner in it', () => {
  const open = 'Talks\n\nAsh “keeps” it.\n\nBirch “sells it.';
  expect(quirk(open, 'Birch “sells', 'unbalanced-quotation')).toEqual([]);
  expect(quirk(open, '“', 'unbalanced-quotation')).toHaveLength(1);
  expect(quirk(open, '“sells', 'unbalanced-quotation')).toEqual([]);
  expect(quirk(open, 'Birch “', 'unbalanced-quotation')).toEqual([]);
  expect(quirk(open, '“keeps', 'spelling')).toEqual([]);
  for (const words of ['“keeps', 'sells it', 'Birch ']) {
    expect(quirk(open, words, 'unbalanced-quotation')).toEqual([
      `accounts/gazette.md quirks 0 text verbatim/quirk  Unexpected quirk “${words}”, in which every quotation mark has its partner, expected a quotation mark without one\n` +
        '  note: put the account’s words back as received, or remove the quirk',
    ]);
  }
});

test('an account whose front matter cannot be read is still compared', () => {
  expect(faultsBy(verbatim, { faulty: ['accounts/herald.md'] })).toEqual([]);
});
