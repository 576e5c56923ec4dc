import { describe, expect, test } from 'vitest';
import { foreign } from '../../../src/evidence/foreign.ts';
import { type Edits, faultsBy } from '../../small-content.ts';

const faults = (edits: Edits) => faultsBy(foreign, edits);
const message = (place: string, rule: string, found: string, expected: string, mend: string) =>
  `${place} ${rule}  Unexpected ${found}, expected ${expected}\n  note: ${mend}`;

test('content of text and marks keeps the rule', () => {
  expect(faults({})).toEqual([]);
});

describe('in an account', () => {
  const told = (body: string, rest: object = {}) => faults({ accounts: { gazette: { body: `# Talks\n\n${body}`, ...rest } } });
  const at = (column: number) => `accounts/gazette.md:3:${column}`;
  const mark = ':told[It is old.]{#old on=ferry/age}';

  test('HTML is told', () => {
    expect(told('The <b>ferry</b>.')).toEqual([
      message(at(5), 'foreign/html', 'HTML <b>', 'text', 'remove it; write \\< for the sign itself'),
      message(at(13), 'foreign/html', 'HTML </b>', 'text', 'remove it; write \\< for the sign itself'),
    ]);
  });

  test('markup that accounts do not use is told', () => {
    expect(told('- a list')).toEqual([
      message(
        at(1),
        'foreign/markup',
        'markup of the kind list',
        'a headline, paragraphs, emphasis and marks',
        'write it as a paragraph of text, with a backslash before a sign that is meant as text',
      ),
    ]);
    expect(faults({ accounts: { gazette: { body: 'Talks' } } })).toEqual([
      message(
        'accounts/gazette.md:1:1',
        'foreign/markup',
        'account with no headline',
        '# Headline, first',
        'begin the account with its headline',
      ),
    ]);
  });

  test('an unknown directive is told, with the known ones', () => {
    expect(told(mark.replace('told', 'says'))).toEqual([
      message(at(1), 'foreign/directive', 'directive says', 'said, or told', 'correct its name, or remove it'),
    ]);
    expect(told(mark.replace('told', 'xyz'))).toEqual([
      message(at(1), 'foreign/directive', 'directive xyz', 'one of said, told', 'correct its name, or remove it'),
    ]);
  });

  test('attributes that are unknown, missing, or twice are told', () => {
    expect(told(mark.replace('on=', 'by=ash on='))).toEqual([
      message(at(1), 'foreign/attribute', 'attribute by', 'one of id, on, chain', 'correct its name, or remove it'),
    ]);
    expect(told(mark.replace('#old ', ''))).toEqual([
      message(at(1), 'foreign/attribute', 'mark without id', 'it', 'add it, as in {#id by=speaker on=agreement/point}'),
    ]);
    expect(told(mark.replace('on=ferry/age', 'on=ferry/age on=ferry/keep'))).toEqual([
      message(
        at(1),
        'foreign/attribute',
        'second on',
        'one in a mark',
        'keep one of the two; a list has commas without spaces, as in on=a/x,a/y',
      ),
    ]);
    expect(told(':said[It is old.]{#old by=ash, birch on=ferry/age}')).toEqual([
      message(
        at(1),
        'foreign/attribute',
        'space in by=ash, birch',
        'by=ash,birch',
        'put a comma between the entries of a list, and no space',
      ),
    ]);
  });

  test('a mark around no words is told', () => {
    expect(told(':told[]{#old on=ferry/age}')).toEqual([
      message(at(1), 'foreign/attribute', 'mark around no words: old', 'words', 'put the words between the brackets'),
    ]);
  });

  test('a piece of a mistyped mark is told, unless it was received so', () => {
    const mistyped = mark.replace('[', ' [');
    expect(told(mistyped, { asReceived: 'Talks' })).toEqual([
      message(
        at(1),
        'verbatim/mark',
        `a space between :told and [: “:told [It is old.]{#old on=ferry/age}” stands in the text`,
        'a mark',
        'take the space out',
      ),
    ]);
    expect(told(mistyped, { asReceived: null })).toHaveLength(1);
    expect(told(mistyped, { asReceived: `Talks\n\n${mistyped}` })).toEqual([]);
    expect(told('The <b>ferry.', { asReceived: 'Talks\n\nThe <b>ferry.' })).toHaveLength(1);
  });

  test('a long piece of a mark is cut', () => {
    const piece = (words: string) =>
      /“(.*?)”/u.exec(told(`:told [${words}]{#old on=ferry/age}`, { asReceived: null })[0] ?? '')?.[1];
    const short = 'The ferry is old and kept.';
    expect(piece(short)).toBe(`:told [${short}]{#old on=ferry/age}`);
    expect(`:told [${short}  ]{#old on=ferry/age}`.length).toBeLessThan(60);
    const sixty = `:told [${'x'.repeat(60 - ':told []{#old on=ferry/age}'.length)}]{#old on=ferry/age}`;
    expect(piece(sixty.slice(7, sixty.indexOf(']')))).toBe(sixty);
    expect(piece(`${sixty.slice(7, sixty.indexOf(']'))}x`)).toBe(`${sixty.replace('[', '[x').slice(0, 59)}…`);
  });
});

describe('in a summary', () => {
  const told = (summary: string) => faults({ agreements: { ferry: { summary } } });

  test('what is no sentence or citation is told', () => {
    expect(told(':told[It] is old. :cite[ash-keep]')).toEqual([
      message('agreements/ferry.md:1:1', 'foreign/directive', 'directive told', ':cite[…]', 'correct its name, or remove it'),
    ]);
    expect(told(':cite[ash-keep] It is old. :cite[ash-keep]')).toEqual([
      message(
        'agreements/ferry.md:1:1',
        'foreign/directive',
        ':cite[ash-keep] without a sentence before it',
        'a sentence before each :cite[…]',
        'name all that a sentence rests on in one :cite[…] behind it',
      ),
    ]);
    expect(told('It is old. :cite[ash-keep]{x=y}')).toEqual([
      message('agreements/ferry.md:1:12', 'foreign/attribute', 'attribute x', 'none', 'correct its name, or remove it'),
    ]);
  });
});

describe('in a field of any file', () => {
  const active = (place: string, found: string) => message(place, 'foreign/html', `HTML or script ${found}`, 'text', 'remove it');

  test('what a page could run is told', () => {
    expect(faults({ accounts: { gazette: { kind: 'A <b>report</b>.' } } })).toEqual([active('accounts/gazette.md kind', '<b>')]);
    expect(faults({ speakers: { ash: { aliases: ['Ash', 'javascript:x'] } } })).toEqual([
      active('speakers/ash.yaml aliases 1', 'javascript:'),
    ]);
    expect(faults({ agreements: { ferry: { title: 'style = x' } } })).toEqual([active('agreements/ferry.md title', 'style =')]);
    expect(faults({ matters: { bridge: { title: 'data:text/html' } } })).toEqual([
      active('matters/bridge.md title', 'data:text/'),
    ]);
    expect(faults({ references: { timetable: { note: 'onclick = x' } } })).toEqual([
      active('references/timetable.yaml note', 'onclick ='),
    ]);
    expect(faults({ names: { places: [{ id: 'quay', heading: '<!-- x', forms: ['quay'] }] } })).toEqual([
      active('names.yaml places 0 heading', '<!-- x'),
    ]);
    expect(faults({ summit: { lead: 'VBScript:x' } })).toEqual([active('summit.yaml lead', 'VBScript:')]);
  });

  test.each(['</b', '<?x>', '<B>', 'DATA:TEXT/', 'javascript:', 'onerror=', 'style=', 'a style='])('such as %s', (text) => {
    expect(faults({ summit: { lead: text } })).toHaveLength(1);
  });

  test.each([
    'a < b',
    '5<6',
    'metadata:text/',
    'data: text/',
    'data:5/',
    'on=',
    'on =x',
    'ion=x',
    'lifestyle=',
    'xjavascript:',
    'java script:',
  ])('and not %s', (text) => {
    expect(faults({ summit: { lead: text } })).toEqual([]);
  });

  test('and a file that does not exist has none', () => {
    expect(faults({ names: null, summit: null })).toEqual([]);
    expect(faults({ faulty: ['names.yaml', 'summit.yaml', 'speakers/ash.yaml'] })).toEqual([]);
  });
});
