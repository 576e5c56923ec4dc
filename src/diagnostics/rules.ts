/** A rule that content must keep. */
export interface Rule {
  /** The evidence rule it belongs to (1 to 9), or 0 for the form of the files. */
  readonly evidence: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
  /** What it asks, in one sentence. */
  readonly summary: string;
}

/** Every rule by its permanent name. Names are part of the messages that editors search for; they never change. */
export const rules = {
  'file/unreadable': { evidence: 0, summary: 'A content file is UTF-8 text without control characters.' },
  'file/missing': { evidence: 0, summary: 'The files that every briefing needs are there.' },
  'file/unexpected': { evidence: 0, summary: 'Every file in the content folder has a place in it.' },
  'yaml/syntax': { evidence: 0, summary: 'YAML and front matter can be parsed.' },
  'schema/invalid': { evidence: 0, summary: 'Every field has the form its schema asks for, and no field is unknown.' },
  'verbatim/digest': { evidence: 1, summary: 'An account’s text, without its markup, hashes to the digest in its front matter.' },
  'verbatim/quirk': { evidence: 1, summary: 'The words of a quirk stand in the account exactly once, and are still odd.' },
  'quotation/unbalanced': {
    evidence: 2,
    summary: 'A passage holds a quotation mark without its partner only where a quirk records it.',
  },
  'quotation/prose': {
    evidence: 2,
    summary: 'Words that the editor’s prose puts in quotation marks stand, to the letter, in what it cites.',
  },
  'quotation/key-words': { evidence: 2, summary: 'Key words stand, to the letter, in their statement.' },
  'attribution/unnamed': { evidence: 3, summary: 'A sentence attributed by name names the speaker.' },
  'attribution/carried': {
    evidence: 3,
    summary: 'A carried attribution names an earlier statement of the same speaker in the same account.',
  },
  'attribution/chain': { evidence: 3, summary: 'A chain is made of persons, and its speaker is one of them.' },
  'attribution/alias': { evidence: 3, summary: 'Every alias of a speaker occurs in an account.' },
  'citation/missing': { evidence: 4, summary: 'Every sentence of a summary cites at least one statement.' },
  'relation/evidence': { evidence: 5, summary: 'A relation compares at least two statements of different voices.' },
  'relation/point': { evidence: 5, summary: 'A relation compares statements on its own point.' },
  'relation/one-voice': { evidence: 5, summary: 'Where only one voice is said to speak, only one does.' },
  'silence/missing': { evidence: 6, summary: 'A speaker without a statement on an agreement has a silence for each account.' },
  'silence/contradicted': { evidence: 6, summary: 'Who has a statement is not silent.' },
  'silence/unexplained': { evidence: 6, summary: 'Every hit of a receipt’s terms is explained.' },
  'silence/dismissal': { evidence: 6, summary: 'Every dismissal of a receipt matches a hit.' },
  'permanence/lost': { evidence: 7, summary: 'Every address in the ledger is there, or the ledger says where it moved.' },
  'permanence/move': { evidence: 7, summary: 'A move leads from an address that is gone to one that is there.' },
  'permanence/form': { evidence: 7, summary: 'A line of the ledger is an address, or an old and a new one.' },
  'permanence/unrecorded': { evidence: 7, summary: 'Every address of the site is in the ledger.' },
  'reference/unknown': { evidence: 8, summary: 'Every id that is referred to exists.' },
  'reference/duplicate': { evidence: 8, summary: 'Ids are unique.' },
  'reference/form': { evidence: 8, summary: 'Ids are lower-case words joined by hyphens.' },
  'reference/unused': { evidence: 8, summary: 'Every point has a statement, and every form of a name occurs in an account.' },
  'foreign/html': { evidence: 9, summary: 'Content holds no HTML.' },
  'foreign/markup': { evidence: 9, summary: 'Content holds no Markdown that its kind of file does not use.' },
  'foreign/directive': { evidence: 9, summary: 'Content holds no directive but the known ones.' },
  'foreign/attribute': { evidence: 9, summary: 'A mark has the attributes it needs and no others.' },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;

/** The nine evidence rules in plain words, for readers. */
export const evidenceRules: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: 'Verbatim',
    text: 'The text of each account stands as received, letter for letter; a digest proves it at every build. Oddities are noted beside it, never mended.',
  },
  {
    title: 'A quotation is a quotation',
    text: 'Words are shown as quoted only where the account puts them between an opening and a closing quotation mark.',
  },
  {
    title: 'Attribution can be checked',
    text: 'A statement is a speaker’s where its sentence names the speaker, or where it continues a statement that does; which one, its page says. Everything else is the account’s own words.',
  },
  { title: 'No claim without a citation', text: 'Every sentence of a summary cites the statements it rests on.' },
  {
    title: 'Relations rest on evidence',
    text: 'A comparison names the statements it compares, from at least two voices, and gives its reason. Where one of the voices is an account’s own, the page says so.',
  },
  {
    title: 'Silence is proved',
    text: 'Where a speaker has no statement on an agreement, the terms searched for are listed, and every hit is explained. The build repeats the search.',
  },
  { title: 'Nothing published disappears', text: 'An address that was published keeps working.' },
  { title: 'No dangling reference', text: 'Every reference leads somewhere; ids are unique.' },
  { title: 'Nothing foreign', text: 'Content holds text and marks alone: no HTML, no scripts.' },
];
