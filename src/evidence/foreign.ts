import type { Fault } from '../annotations/fault.ts';
import { choices } from '../diagnostics/nearest.ts';
import type { Message } from '../diagnostics/message.ts';
import { shorten } from '../diagnostics/shorten.ts';
import type { RuleName } from '../diagnostics/rules.ts';
import type { RecordPath, Sourced } from '../record/place.ts';
import type { SourceContent, EvidenceRule } from './source-content.ts';

/** Evidence rule 9: raw HTML, unknown directives, unknown attributes and unused markup in content are errors, never dropped. */
export const foreign: EvidenceRule = ({ accounts, subjects, speakers, references, names, summit }) => [
  ...faultsOfForm({ accounts, subjects }),
  ...[...accounts, ...subjects, ...speakers, ...references, ...(names ? [names] : []), ...(summit ? [summit] : [])].flatMap(
    activeText,
  ),
];

/** What was typed so that it is no mark, or markup that content does not use. */
export function faultsOfForm({ accounts, subjects }: Pick<SourceContent, 'accounts' | 'subjects'>): Message[] {
  return [
    ...accounts.flatMap(({ parsed, received }) =>
      parsed.faults.filter(({ kind, found }) => kind !== 'mistyped-mark' || !received?.text.includes(found)).map(faultMessage),
    ),
    ...subjects.flatMap(({ faults }) => faults.map(faultMessage)),
  ];
}

const wordings: Readonly<Record<Fault['kind'], { rule: RuleName; found: string; expected: string; mend: string }>> = {
  'raw-html': { rule: 'foreign/html', found: 'HTML', expected: 'text', mend: 'remove it; write \\< for the sign itself' },
  'unsupported-markup': {
    rule: 'foreign/markup',
    found: 'markup of the kind',
    expected: 'a headline, paragraphs, emphasis and marks',
    mend: 'write it as a paragraph of text, with a backslash before a sign that is meant as text',
  },
  'unknown-directive': {
    rule: 'foreign/directive',
    found: 'directive',
    expected: 'a known one',
    mend: 'correct its name, or remove it',
  },
  'unknown-attribute': {
    rule: 'foreign/attribute',
    found: 'attribute',
    expected: 'a known one',
    mend: 'correct its name, or remove it',
  },
  'spaced-list': {
    rule: 'foreign/attribute',
    found: 'space in',
    expected: 'a list without spaces',
    mend: 'put a comma between the entries of a list, and no space',
  },
  'stray-citation': {
    rule: 'foreign/directive',
    found: '',
    expected: 'a sentence before each :cite[…]',
    mend: 'name all that a sentence rests on in one :cite[…] behind it',
  },
  'missing-attribute': {
    rule: 'foreign/attribute',
    found: 'mark without',
    expected: 'it',
    mend: 'add it, as in {#id by=speaker on=agreement/point}',
  },
  'repeated-attribute': {
    rule: 'foreign/attribute',
    found: 'second',
    expected: 'one in a mark',
    mend: 'keep one of the two; a list has commas without spaces, as in on=a/x,a/y',
  },
  'mistyped-mark': { rule: 'verbatim/mark', found: 'piece of a mark in the text', expected: 'a mark', mend: 'write it whole' },
  'empty-mark': {
    rule: 'foreign/attribute',
    found: 'mark around no words:',
    expected: 'words',
    mend: 'put the words between the brackets',
  },
  'missing-headline': {
    rule: 'foreign/markup',
    found: 'account with',
    expected: '# Headline, first',
    mend: 'begin the account with its headline',
  },
  'missing-frontmatter': {
    rule: 'yaml/syntax',
    found: 'file with',
    expected: 'front matter',
    mend: 'begin the file with --- and its fields',
  },
};

function faultMessage({ kind, place, found, allowed = [], slip }: Fault): Message {
  const wording = wordings[kind];
  return {
    rule: wording.rule,
    place,
    found: slip?.problem
      ? `${slip.problem}: “${shorten(found, 60)}” stands in the text`
      : `${wording.found} ${found}`.trimStart(),
    expected: allowed.length > 0 ? choices(found, allowed) : wording.expected,
    mend: slip?.mend ?? wording.mend,
  };
}

/** What could do something in a page, if a page ever failed to show it as text. */
const active = /<[a-z/!?][^>]*>?|\b(?:javascript|vbscript):|\bdata:[a-z]+\/|\bon[a-z]{3,}\s*=|\bstyle\s*=/iu;

function activeText({ record, placeOf }: Sourced<unknown>): Message[] {
  return strings(record).flatMap(({ text, path }) =>
    (active.exec(text) ?? []).map((found): Message => ({
      ...{ rule: 'foreign/html', place: placeOf(path), found: `HTML or script ${found}`, expected: 'text', mend: 'remove it' },
    })),
  );
}

function strings(value: unknown, path: RecordPath = []): { text: string; path: RecordPath }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => strings(item, [...path, index]));
  if (value && typeof value === 'object') return Object.entries(value).flatMap(([key, item]) => strings(item, [...path, key]));
  return [];
}
