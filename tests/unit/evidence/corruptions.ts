import { readFileSync } from 'node:fs';
import type { RuleName } from '../../../src/diagnostics/rules.ts';
import type { Edit, Rewrite } from '../../edited-content.ts';

/** A small edit of the real content that must not be published. */
export interface Corruption {
  /** What was done, as a claim that a test can carry. */
  readonly claim: string;
  readonly edits: readonly (Edit | Rewrite)[];
  /** The rule that stops it; its message stands among those of the snapshot. */
  readonly rule: RuleName;
}

const a1 = 'accounts/account-1.md';
const a2 = 'accounts/eirns.md';
const syria = 'agreements/syria-ceasefire.md';
const ukraine = 'agreements/ukraine-channel.md';
const cyber = 'agreements/cyber-working-group.md';
const ambassadors = 'agreements/ambassadors.md';
const meeting = 'matters/the-meeting.md';
const korea = 'matters/north-korea.md';
const lavrov = 'speakers/lavrov.yaml';
const reference = 'references/rferl-volker.yaml';
const names = 'names.yaml';
const ledger = 'permalinks.txt';
const changes = 'changes.yaml';
const received = 'received.yaml';

const original = (file: string) => readFileSync(`content/${file}`, 'utf8');

const newestEdition = /^- edition: "(.+)"$/mu.exec(original(changes))?.[1] ?? '';

/** The seal of a published statement. */
const sealOf = (id: string) => new RegExp(`^/statements/${id}/ (\\S+)$`, 'mu').exec(original(ledger))?.[1] ?? '';

/** One edit of one file. */
const edit = (claim: string, rule: RuleName, file: string, find: string | RegExp, replace: string): Corruption => ({
  claim,
  edits: [{ file, find, replace }],
  rule,
});

/** An edit of a statement that was never published: of one that was, only that it has another id is told. */
const editUnpublished = (claim: string, rule: RuleName, id: string, file: string, find: string, replace: string): Corruption => ({
  claim,
  edits: [
    { file, find, replace },
    { file: ledger, find: new RegExp(`^/statements/${id}/.*\\n`, 'mu'), replace: '' },
  ],
  rule,
});

/** In each kind of file, a field whose name lost or won a letter. */
const mistypedFields = (
  [
    [a1, 'language:', 'langauge:'],
    [ambassadors, 'silences:', 'silence:'],
    [meeting, 'points:', 'pionts:'],
    [lavrov, 'aliases:', 'alias:'],
    [reference, 'publisher:', 'publishers:'],
    [names, 'forms:', 'form:'],
    ['summit.yaml', 'briefSetting:', 'briefsetting:'],
    [changes, 'changes:', 'change:'],
    [received, 'digest:', 'digset:'],
  ] as const
).map(([file, find, replace]) => edit(`${file} has ${replace} in the place of ${find}`, 'schema/invalid', file, find, replace));

const cited = ':cite[lavrov-joint-group, group-to-collaborate]';

/** Citations of two statements that are written otherwise than with a comma. */
const spacedCitations = [
  edit('a space stands between the ids of a citation', 'reference/unknown', cyber, cited, cited.replace(',', '')),
  edit('a citation stands behind another', 'foreign/directive', cyber, cited, cited.replace(', ', '] :cite[')),
  edit('a word joins two citations', 'foreign/directive', cyber, cited, cited.replace(', ', '] and :cite[')),
];

/** Of each set of kinds, one that is nearly one of them. */
const mistypedKinds = (
  [
    [cyber, 'kind: conflicts', 'kind: conflict'],
    [cyber, 'kind: differs-in-scope', 'kind: differs-in-scop'],
    [ambassadors, 'kind: not-mentioned', 'kind: notmentioned'],
    [a2, 'kind: spelling', 'kind: speling'],
    [lavrov, 'colour: voice-1', 'colour: voice1'],
    ['summit.yaml', /briefSetting: .*/u, 'briefSetting: shorter'],
  ] as const
).map(([file, find, replace]) => edit(`${file} has ${replace}`, 'schema/invalid', file, find, replace));

export const corruptions: readonly Corruption[] = [
  // 1, verbatim
  edit('a letter of an account is changed', 'verbatim/changed', a1, 'anxiously', 'anxiosly'),
  edit('a word of an account is dropped', 'verbatim/changed', a1, 'People around the world', 'People around world'),
  edit('two words of an account are swapped', 'verbatim/changed', a2, 'firm mutual', 'mutual firm'),
  edit('a paragraph of an account is joined to the next', 'verbatim/changed', a1, /\n\n:said\[Secondly/u, '\n:said[Secondly'),
  edit('a spelling of the account is repaired', 'verbatim/changed', a2, 'advanced by Xi Jingping', 'advanced by Xi Jinping'),
  edit('a quotation mark is curled', 'verbatim/changed', a2, '"They sent', '“They sent'),
  edit('an apostrophe is straightened', 'verbatim/changed', a1, 'Presidents’ discussion', "Presidents' discussion"),
  edit('a dash is exchanged', 'verbatim/changed', a2, 'EIRNS—', 'EIRNS-'),
  {
    claim: 'a word of the text as received is misspelt',
    edits: [{ file: 'accounts/account-1.txt', find: 'anxiously', replace: 'anxiosly' }],
    rule: 'verbatim/digest',
  },
  edit('a digit of the digest is another', 'verbatim/digest', received, 'digest: efa6', 'digest: efa5'),
  edit('a line of signs stands below a paragraph', 'foreign/markup', a1, /\n\n:said\[Secondly/u, '\n---\n\n:said[Secondly'),
  edit('the digest is another', 'verbatim/digest', received, /digest: \w{4}/u, 'digest: 0000'),
  edit('a quirk names words that the account does not hold', 'verbatim/quirk', a2, 'text: Xi Jingping', 'text: Xi Jinping'),
  edit('a quirk names words that stand twice', 'verbatim/quirk', a2, 'text: Xi Jingping', 'text: Tillerson said'),
  edit('the quotation is closed that its publisher left open', 'verbatim/quirk', a2, '"de-escalation.]', '"de-escalation."]'),
  edit('a space stands between the name of a mark and its words', 'verbatim/mark', a1, ':told[Most', ':told [Most'),
  {
    claim: 'the text as received is missing',
    rule: 'verbatim/received',
    edits: [{ file: 'accounts/eirns.txt', write: null }],
  },
  // 2, quotation
  edit(
    'the quirk of the unclosed quotation is taken out',
    'quotation/unbalanced',
    a2,
    'kind: unbalanced-quotation',
    'kind: spelling',
  ),
  edit('a closing quotation mark is dropped', 'quotation/unbalanced', a2, 'straighten out."]', 'straighten out.]'),
  edit('an opening quotation mark is dropped', 'quotation/unbalanced', a1, 'the word “strange”', 'the word strange”'),
  edit(
    'a summary quotes words that no statement holds',
    'quotation/prose',
    ambassadors,
    'It names two posts,',
    'It names “two new posts”,',
  ),
  edit('a reason quotes a word that was changed', 'quotation/prose', cyber, /“pressed\s+very\s+hard”/u, '“pressed rather hard”'),
  edit(
    'a dismissal quotes what the account does not hold',
    'quotation/prose',
    ambassadors,
    'ambassador to the United Nations.',
    '“ambassador to the United Nations”.',
  ),
  edit(
    'key words are not the statement’s',
    'quotation/key-words',
    cyber,
    'to disruption of economic activity',
    'to disruption of the economy',
  ),
  edit(
    'a word of the editor’s stands among key words without its brackets',
    'quotation/key-words',
    cyber,
    'this problem [cyber security] involves',
    'this problem of cyber security involves',
  ),
  edit(
    'a gloss is prose among the words of an account',
    'quotation/gloss',
    cyber,
    'this problem [cyber security] involves',
    'this problem [cyber security, as the ministers call it now] involves',
  ),
  edit(
    'a gist quotes words that no statement holds',
    'quotation/prose',
    syria,
    'Lavrov says two states committed to make “all the groups present in Syria”',
    'Lavrov says two states committed to make “every group present in Syria”',
  ),
  edit('a # in key words cuts them off', 'yaml/syntax', cyber, 'such activity in the future', 'such activity #in the future'),
  edit('a list of YAML is not closed', 'yaml/syntax', cyber, /(between: \[[^\]]+)\]/u, 'between: [lavrov-joint-group'),
  edit(
    'key words are moved to another statement',
    'quotation/key-words',
    cyber,
    'statement: tillerson-economic-disruption',
    'statement: tillerson-pressed-hard',
  ),
  // 3, attribution
  edit(
    'a sentence that names nobody is marked as Tillerson’s',
    'attribution/unnamed',
    a2,
    ':told[On Ukraine, Russia requested that a special channel be opened to resolve differences on this issue.]{#russia-requested-channel on',
    ':said[On Ukraine, Russia requested that a special channel be opened to resolve differences on this issue.]{#russia-requested-channel by=tillerson on',
  ),
  edit(
    'a statement is given to the other speaker',
    'attribution/unnamed',
    a2,
    '#lavrov-pornography by=lavrov',
    '#lavrov-pornography by=tillerson',
  ),
  edit(
    'a joint statement is cut to a sentence that names one',
    'attribution/unnamed',
    a2,
    '#tillerson-economic-disruption by=tillerson',
    '#tillerson-economic-disruption by=lavrov,tillerson',
  ),
  edit(
    'a carried statement loses what it continues',
    'attribution/unnamed',
    a1,
    '#lavrov-military-police by=lavrov from=lavrov-all-groups',
    '#lavrov-military-police by=lavrov',
  ),
  edit('an alias is removed that a sentence needs', 'attribution/unnamed', lavrov, '  - Russian diplomat\n', ''),
  edit('an alias is added that no account uses', 'attribution/alias', lavrov, '  - Lavrov\n', '  - Lavrov\n  - Sergei\n'),
  edit('an alias is misspelt', 'attribution/alias', lavrov, '- Russian Foreign Minister', '- Russian Foreign Minster'),
  edit(
    'a carried statement continues a later one',
    'attribution/carried',
    a1,
    '#lavrov-military-police by=lavrov from=lavrov-all-groups',
    '#lavrov-military-police by=lavrov from=lavrov-strange',
  ),
  edit('a chain leaves its speaker out', 'attribution/chain', a2, 'chain=translator,lavrov,trump', 'chain=translator,trump'),
  {
    claim: 'an alias is that of another’s longer name',
    rule: 'attribution/doubtful',
    edits: [{ file: a2, find: / {2}- statements: \[lavrov-absence-of-evidence\]\n {4}reason: >-\n(?: {6}.*\n)+/u, replace: '' }],
  },
  {
    claim: 'a passage stands in a turn of a transcript that nobody explains',
    rule: 'attribution/label',
    edits: ['accounts/account-1.md', 'accounts/account-1.txt'].map((file) => ({
      file,
      find: /(?=(?::said\[)?The first major point)/u,
      replace: 'Q: ',
    })),
  },
  // 4, citation
  edit('a sentence of a summary loses its citation', 'citation/missing', ambassadors, ' :cite[lavrov-both-posts]', ''),
  edit(
    'a sentence is slipped in before a citation',
    'citation/missing',
    ambassadors,
    'It names two posts,',
    'This matters. It names two posts,',
  ),
  edit('a summary is taken away', 'citation/missing', ambassadors, /(?<=\n---\n)\nAccount 1[\s\S]*$/u, ''),
  edit(
    'a summary calls indirect speech a quotation',
    'prose/way-of-reporting',
    ambassadors,
    'It names two posts,',
    'Lavrov, as quoted, names two posts,',
  ),
  edit(
    'a relation in short calls the account’s own words a quotation',
    'prose/way-of-reporting',
    ukraine,
    '      short: Lavrov reports an agreement; EIRNS, in its own words, a Russian request.',
    '      short: Lavrov reports an agreement; EIRNS quotes a Russian request.',
  ),
  edit(
    'a summary has a speaker say what the account says itself',
    'prose/speaker',
    ukraine,
    'EIRNS says in its own words that Russia requested',
    'Lavrov says that Russia requested',
  ),
  edit('a number of a summary is another', 'prose/unsupported', meeting, 'the announced 35.', 'the announced 53.'),
  edit(
    'a day of a summary is another',
    'prose/unsupported',
    syria,
    'went into effect as of July 9. :cite',
    'went into effect as of July 7. :cite',
  ),
  edit(
    'a name of a summary is another',
    'prose/unsupported',
    ukraine,
    'and that Trump appointed Kurt Volker in response. :cite',
    'and that Trump appointed Nikki Haley in response. :cite',
  ),
  edit(
    'a gist names the other president',
    'prose/unsupported',
    meeting,
    'both ministers are reported',
    'both ministers and Shinzo Abe are reported',
  ),
  // 5, relation
  edit(
    'a relation compares statements of one voice',
    'relation/evidence',
    cyber,
    'between: [lavrov-strange, tillerson-pressed-hard]',
    'between: [lavrov-strange]',
  ),
  edit(
    'a relation compares a statement on another point',
    'relation/point',
    cyber,
    'between: [lavrov-strange, tillerson-pressed-hard]',
    'between: [lavrov-strange, tillerson-pressed-hard, lavrov-pornography]',
  ),
  edit(
    'a comparison leaves out a speaker who is reported on the point',
    'relation/left-out',
    syria,
    'between: [lavrov-all-groups, lavrov-military-police, tillerson-southwest-zone, ',
    'between: [lavrov-all-groups, lavrov-military-police, ',
  ),
  edit(
    'two voices are called one',
    'relation/one-voice',
    cyber,
    'kind: conflicts\n      between: [lavrov-denial-accepted, lavrov-absence-of-evidence, tillerson-area-of-disagreement]',
    'kind: one-voice-only',
  ),
  edit('a relation is of an unknown kind', 'schema/invalid', cyber, 'kind: conflicts', 'kind: contradicts'),
  edit(
    'a relation has no reason',
    'schema/invalid',
    ambassadors,
    '      reason: Only Lavrov is reported on the two posts.\n',
    '',
  ),
  // 6, silence
  edit(
    'a silence is taken away',
    'silence/missing',
    ambassadors,
    '  - speaker: tillerson\n    account: account-1\n    kind: not-mentioned\n    searched: [ambassador, envoy, embassy]\n',
    '',
  ),
  edit(
    'a speaker with statements is called silent',
    'silence/contradicted',
    ambassadors,
    '  - speaker: tillerson\n    account: account-1',
    '  - speaker: lavrov\n    account: account-1',
  ),
  edit('a hit is not dismissed', 'silence/dismissal', ambassadors, '        paragraph: 7', '        paragraph: 6'),
  edit(
    'the reason of a hit is left empty',
    'silence/unexplained',
    ambassadors,
    'reason: The title of Nikki Haley, ambassador to the United Nations.',
    'reason: ""',
  ),
  edit(
    'a silence is searched for no word',
    'silence/no-term',
    ambassadors,
    'searched: [ambassador, envoy, embassy]\n  - speaker',
    'searched: []\n  - speaker',
  ),
  edit(
    'a term is added whose hits nobody explains',
    'silence/unexplained',
    ukraine,
    'searched: [Ukrain, Kyiv, Kiev, Minsk, Volker, Normandy, channel]',
    'searched: [Ukrain, said]',
  ),
  edit(
    'a term is written in letters that the account does not have',
    'silence/foreign-term',
    ambassadors,
    'searched: [ambassador, envoy, embassy]',
    'searched: [ambassador, посол]',
  ),
  {
    claim: 'a silence is searched in words of another language',
    rule: 'silence/foreign-term',
    edits: [
      { file: a1, find: 'language: en', replace: 'language: de' },
      { file: korea, find: 'searched: [Korea, freeze, sanctions, counter-measures]', replace: 'searched: [freeze, sanctions]' },
    ],
  },
  edit(
    'the term is taken out by which the account speaks of the agreement',
    'silence/missing-term',
    ukraine,
    'Volker, appoint, Normandy',
    'Volker, Normandy',
  ),
  // 7, permanence
  edit('a statement is renamed', 'permanence/renamed', a2, '#mutual-commitments', '#firm-commitments'),
  edit('an address moved to one that is not there', 'permanence/move', ledger, '/brief/', '/short/ -> /shorter/'),
  {
    claim: 'an address is said to have been withdrawn that is still there',
    edits: [
      {
        file: 'withdrawn.yaml',
        write: `- date: 2031-04-01\n  after: "${newestEdition}"\n  reason: So.\n  addresses: [/brief/]\n`,
      },
    ],
    rule: 'permanence/withdrawn',
  },
  edit('an address is taken out of the ledger', 'permanence/unrecorded', ledger, '/brief/\n', ''),
  edit(
    'a published statement is put on another point',
    'permanence/changed',
    a2,
    'on=cyber-working-group/commitments}',
    'on=the-meeting/mood}',
  ),
  edit(
    'a mark loses its signs and keeps its words',
    'permanence/lost',
    a2,
    /:told\[(Both sides did agree[^\]]*)\]\{[^}]*\}/u,
    'Both sides did agree on establishing firm mutual commitments to avoid such activity in the future.',
  ),
  edit('a published point is dropped', 'permanence/lost', ambassadors, / {2}- id: procedures\n(?: {4}.*\n)+/u, ''),
  edit('the id of a published point is misspelt', 'permanence/renamed', ambassadors, 'id: procedures', 'id: procedure'),
  edit('the id of a published name is misspelt', 'permanence/renamed', names, 'id: white-house', 'id: white-hose'),
  edit('a seal is another’s', 'permanence/form', ledger, sealOf('lavrov-minsk'), sealOf('lavrov-strange')),
  edit('an alias that a published sentence uses is dropped', 'attribution/unnamed', lavrov, '  - Both foreign ministers\n', ''),
  edit(
    'a statement is taken out of its inference',
    'inference/unsigned',
    a1,
    'lavrov-bilateral-channel, lavrov-minsk, lavrov',
    'lavrov-bilateral-channel, lavrov',
  ),
  edit(
    'a name in the chain of a published statement is misspelt',
    'permanence/changed',
    names,
    'name: Donald Trump',
    'name: Donald Turmp',
  ),
  {
    claim: 'the ids of two points are swapped',
    rule: 'relation/point',
    edits: [
      { file: cyber, find: 'id: denial', replace: 'id: elsewhere' },
      { file: cyber, find: 'id: working-group', replace: 'id: denial' },
      { file: cyber, find: 'id: elsewhere', replace: 'id: working-group' },
    ],
  },
  edit(
    'the end of a published passage is moved',
    'permanence/changed',
    a2,
    ' in the future.]{#mutual-commitments on=cyber-working-group/commitments}',
    ']{#mutual-commitments on=cyber-working-group/commitments} in the future.',
  ),
  // 8, reference
  edit('a passage names an unknown speaker', 'reference/unknown', a1, '#lavrov-minsk by=lavrov', '#lavrov-minsk by=lavrow'),
  ...spacedCitations,
  edit('a list of a mark has a space', 'foreign/attribute', a2, 'by=lavrov,tillerson', 'by=lavrov, tillerson'),
  edit(
    'a list of points has a space',
    'verbatim/mark',
    a1,
    'on=ukraine-channel/basis',
    'on=ukraine-channel/basis, syria-ceasefire/where',
  ),
  edit(
    'a summary cites an unknown statement',
    'reference/unknown',
    ambassadors,
    ':cite[lavrov-both-posts]',
    ':cite[lavrov-posts]',
  ),
  edit('a silence names an unknown account', 'reference/unknown', ambassadors, '  - account: eirns', '  - account: tass'),
  edit('a point is renamed', 'permanence/renamed', ukraine, '  - id: basis', '  - id: foundation'),
  edit('two passages have one id', 'reference/duplicate', a2, '#group-to-collaborate', '#mutual-commitments'),
  edit('an account has a long name', 'schema/invalid', a2, 'name: EIRNS', 'name: Executive Intelligence Review'),
  edit('two speakers have one color', 'reference/duplicate', 'speakers/tillerson.yaml', 'voice-2', 'voice-1'),
  editUnpublished(
    'an id has a capital',
    'reference/form',
    'group-to-collaborate',
    a2,
    '#group-to-collaborate',
    '#Group-to-collaborate',
  ),
  edit('an id of a point is a path', 'schema/invalid', ambassadors, '  - id: posts', '  - id: ../posts'),
  edit('a point has no statement', 'reference/unused', a1, 'on=ambassadors/posts', 'on=ambassadors/procedures'),
  edit('a form of a name occurs nowhere', 'reference/unused', names, 'forms: [Astana]', 'forms: [Nur-Sultan]'),
  // 9, nothing foreign
  edit(
    'a script stands in an account',
    'foreign/html',
    a1,
    'Sergey Lavrov said.',
    '<script>alert(1)</script> Sergey Lavrov said.',
  ),
  edit(
    'an image with a handler stands in a summary',
    'foreign/html',
    ambassadors,
    'It names two posts,',
    '<img src=x onerror=alert(1)> It names two posts,',
  ),
  edit('HTML stands in a title', 'foreign/html', ambassadors, 'title: Ambassadors', 'title: <b>Ambassadors</b>'),
  edit(
    'a script link stands in a summary',
    'foreign/markup',
    ambassadors,
    'It names two posts,',
    '[x](javascript:alert(1)) It names two posts,',
  ),
  edit('the headline of an account is gone', 'foreign/markup', a1, '# Outcome', 'Outcome'),
  edit('a mark has an unknown name', 'foreign/directive', a2, ':told[Both sides did', ':says[Both sides did'),
  edit('a mark stands in a summary', 'foreign/directive', ambassadors, 'It names two posts,', ':told[It] names two posts,'),
  edit('a mark has no id', 'foreign/attribute', a2, '{#mutual-commitments ', '{'),
  // 10, inference
  edit('an inferred speaker has no reason', 'inference/unsigned', a1, 'statements: [lavrov-military-police, ', 'statements: ['),
  edit(
    'a reason is given for a statement that names its speaker',
    'inference/unneeded',
    a1,
    'statements: [lavrov-military-police, ',
    'statements: [lavrov-strange, lavrov-military-police, ',
  ),
  edit(
    'an inferred speaker has an empty reason',
    'schema/invalid',
    a2,
    /reason: >-\n[\s\S]*?in indirect speech\./u,
    'reason: ""',
  ),
  // the form of the files
  edit('an agreement has no gist', 'schema/invalid', ambassadors, /gist:\n[\s\S]*?(?=\nkey:)/u, ''),
  edit('a gist rests on nothing', 'schema/invalid', ambassadors, '  cites: [lavrov-accelerate]', '  cites: []'),
  edit(
    'a gist is too long',
    'schema/invalid',
    ambassadors,
    'Lavrov says the two sides',
    `Lavrov ${'once more '.repeat(9)}says the two sides`,
  ),
  edit('a field is misspelt', 'schema/invalid', ambassadors, 'title: Ambassadors', 'titel: Ambassadors'),
  ...mistypedFields,
  ...mistypedKinds,
  edit('a field is missing', 'schema/invalid', lavrov, 'office: Russian Foreign Minister\n', ''),
  edit('a number is a word', 'schema/invalid', ambassadors, 'number: 4', 'number: four'),
  edit('a day does not exist', 'schema/invalid', 'summit.yaml', 'date: 2017-07-07', 'date: 2017-07-32'),
  edit('a title is too long', 'schema/invalid', ambassadors, 'title: Ambassadors', `title: ${'Ambassadors '.repeat(9)}`),
  edit('a language is none', 'schema/invalid', a1, 'language: en', 'language: en-1'),
  edit('a reference’s address is a script', 'schema/invalid', reference, /url: \S+/u, 'url: javascript:alert(1)'),
  edit('a key is __proto__', 'schema/invalid', lavrov, 'name: Sergey', '__proto__: { polluted: true }\nname: Sergey'),
  edit('the digest is none', 'schema/invalid', received, /digest: \w+/u, 'digest: none'),
  edit('YAML is cut off', 'yaml/syntax', lavrov, 'mark: L', 'mark: "L'),
  edit('YAML is indented by a tab', 'yaml/syntax', lavrov, '  - Lavrov\n', '\t- Lavrov\n'),
  edit('a key stands twice', 'yaml/syntax', lavrov, 'mark: L', 'mark: L\nmark: M'),
  {
    claim: 'a chain of aliases grows without end',
    rule: 'yaml/syntax',
    edits: [
      {
        file: lavrov,
        write: `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
          .split('')
          .map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[i]}`).join(',')}]\n`)
          .join('')}`,
      },
    ],
  },
  {
    claim: 'front matter is missing',
    rule: 'yaml/syntax',
    edits: [{ file: ambassadors, find: /^---\n[\s\S]*?\n---\n/u, replace: '' }],
  },
  { claim: 'a file is empty', rule: 'schema/invalid', edits: [{ file: lavrov, write: '' }] },
  {
    claim: 'a file holds a NUL',
    rule: 'file/unreadable',
    edits: [{ file: lavrov, find: 'office: ', replace: 'office: \0' }],
  },
  {
    claim: 'a file holds a control character',
    rule: 'file/unreadable',
    edits: [{ file: a1, find: 'Earlier the', replace: '\u0007Earlier the' }],
  },
  {
    claim: 'a file is not UTF-8',
    rule: 'file/unreadable',
    edits: [{ file: lavrov, write: Buffer.from(original(lavrov).replace('Sergey', 'Serg\u00E9y'), 'latin1') }],
  },
  {
    claim: 'a file is UTF-16',
    rule: 'file/unreadable',
    edits: [{ file: lavrov, write: Buffer.from(`\uFEFF${original(lavrov)}`, 'utf16le') }],
  },
  {
    claim: 'a file that every briefing needs is missing',
    rule: 'file/missing',
    edits: [{ file: 'summit.yaml', write: null }],
  },
  {
    claim: 'a file stands where none belongs',
    rule: 'file/unexpected',
    edits: [{ file: 'accounts/notes.txt', write: 'x' }],
  },
  {
    claim: 'a speaker’s file is taken away',
    rule: 'permanence/lost',
    edits: [{ file: lavrov, write: null }],
  },
  {
    claim: 'an account is taken away',
    rule: 'permanence/lost',
    edits: [a2, a2.replace('.md', '.txt')].map((file) => ({ file, write: null })),
  },
  {
    claim: 'content is changed, and no edition says so',
    rule: 'edition/unrecorded',
    edits: [{ file: 'summit.yaml', find: /^place: .*$/mu, replace: 'place: Elsewhere' }],
  },
  {
    claim: 'what was published is called a draft',
    rule: 'edition/draft',
    edits: [{ file: 'summit.yaml', find: /^name: /mu, replace: 'draft: true\nname: ' }],
  },
  {
    claim: 'an edition is recorded twice',
    rule: 'edition/order',
    edits: [
      {
        file: changes,
        write: `${original(changes)}${/^- edition: .*$/mu.exec(original(changes))?.[0]}
  date: "2017-07-07"
  changes: ["The same once more."]
`,
      },
    ],
  },
];

/** Edits that change nothing of what is published. */
export const harmless: readonly { readonly claim: string; readonly edits: readonly (Edit | Rewrite)[] }[] = [
  { claim: 'a byte order mark', edits: [a1, ambassadors, lavrov].map((file) => ({ file, write: `\uFEFF${original(file)}` })) },
  {
    claim: 'line ends of another system',
    edits: [a1, a2, ambassadors, lavrov, ledger, meeting].map((file) => ({
      file,
      write: original(file).replaceAll('\n', '\r\n'),
    })),
  },
];
