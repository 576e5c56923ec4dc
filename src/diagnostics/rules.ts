/** A rule that content must keep. */
export interface Rule {
  /** What the rule asks, in one sentence. */
  readonly summary: string;
  /** How to mend what breaks it, in general. A message says how to mend the case at hand. */
  readonly mend: string;
}

// Editors search for the names of rules, which stand in messages. They never change.

/** The rules on the form of the files. */
export const formRules = {
  'file/unreadable': {
    summary: 'Every content file can be read, and is UTF-8 text without control characters.',
    mend: 'Save the file as plain text in UTF-8, where everybody who builds the site may read it.',
  },
  'file/missing': {
    summary: 'The files that every briefing needs are there.',
    mend: 'Restore the file from the last commit, or write it.',
  },
  'file/unexpected': {
    summary: 'Every file in the content folder has a place in it.',
    mend: 'Give the file the name that its kind has, or move it out of the content folder.',
  },
  'yaml/syntax': {
    summary: 'YAML and front matter can be parsed.',
    mend: 'Compare indentation and quotation marks with a file beside it.',
  },
  'schema/invalid': {
    summary: 'Every field has the form its schema asks for, and no field is unknown.',
    mend: 'Correct the field; the message names the form that is expected.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

/**
 * The evidence rules in plain words, each with the rules that it consists of. Their numbers are their places in this list. `{a subject}`
 * stands for what the briefing calls one.
 */
export const evidenceRules = [
  {
    title: 'Verbatim',
    text: 'The text of each account is kept as received, letter for letter, beside the copy that carries the marks, and the two are compared. Oddities are noted beside the text and never corrected.',
    rules: {
      'verbatim/mark': {
        summary: 'No piece of a mistyped mark becomes text of an account.',
        mend: 'Write the mark whole, as the message says.',
      },
      'verbatim/received': {
        summary: 'The text of each account as received stands beside it.',
        mend: 'Compare the text with the source, letter for letter, and run npm run receive.',
      },
      'verbatim/changed': {
        summary: 'An account’s text, without its marks, is the text as received, letter for letter.',
        mend: 'Put the words back. Only if the text was received wrong, take it over with npm run receive and a reason.',
      },
      'verbatim/digest': {
        summary: 'The text as received is the one that was taken over.',
        mend: 'Restore the file. Only if the text was received wrong, take it over with npm run receive and a reason.',
      },
      'verbatim/quirk': {
        summary: 'The words of a quirk stand in the account exactly once, and are still odd.',
        mend: 'Copy the words from the account, with enough of their neighbors to make them unique.',
      },
    },
  },
  {
    title: 'A quotation is a quotation',
    text: 'Words are shown as quoted only where the account puts them between an opening and a closing quotation mark, or sets them as direct speech: behind the label of a transcript, or behind the dash of a dialogue.',
    rules: {
      'quotation/unbalanced': {
        summary: 'A passage holds a quotation mark without its partner only if a quirk records it.',
        mend: 'End the passage before the mark, or record a quirk of the kind unbalanced-quotation.',
      },
      'quotation/prose': {
        summary: 'Words that the editor’s prose puts in quotation marks stand, to the letter, in what it cites.',
        mend: 'Copy the words to the letter, cite the statement that holds them, or leave the quotation marks out.',
      },
      'quotation/key-words': {
        summary: 'Key words stand, to the letter, in their statement; only a gloss in square brackets is the editor’s.',
        mend: 'Copy the words from the account to the letter.',
      },
      'quotation/gloss': {
        summary: 'A gloss in an excerpt is a few words long.',
        mend: 'Say in a word or two what the pronoun before it stands for, or choose another excerpt.',
      },
    },
  },
  {
    title: 'Attribution can be checked',
    text: 'A statement is a speaker’s if its sentence names the speaker as the one who speaks, or if it continues words that do. A spokesman, somebody who is told something, and a name inside a longer one do not count. Everything else is the account’s own words.',
    rules: {
      'attribution/unnamed': {
        summary: 'A sentence attributed by name names the speaker.',
        mend: 'Name with from=… the statement it continues, give with named="…" the words that name the speaker, mark it :told, or add the alias that the account uses.',
      },
      'attribution/carried': {
        summary:
          'A carried attribution names an earlier statement of the same speaker in the same account, or words before it that name the speaker.',
        mend: 'Name the statement it continues, or mark the passage :told.',
      },
      'attribution/doubtful': {
        summary:
          'A name says who speaks only if it is that of the one who speaks. Before “’s spokesman”, as that of somebody who is told something, inside a longer name, or beside the name of another speaker, it needs the editor’s reason.',
        mend: 'Correct the speaker, or add the reason to inferences: in the front matter.',
      },
      'attribution/label': {
        summary: 'In a transcript, the label of a turn says who speaks, and labels: in the front matter says who that is.',
        mend: 'Add the label to labels:, or correct by=.',
      },
      'attribution/chain': {
        summary:
          'A chain is made of persons and organizations. A speaker’s statement has its speaker among them; an account’s own words have none of the speakers.',
        mend: 'Write the hands that the claim went through, nearest the account first.',
      },
      'attribution/alias': {
        summary: 'Every alias of a speaker occurs in an account.',
        mend: 'Copy the words from the account, or remove the alias.',
      },
    },
  },
  {
    title: 'No claim without a citation',
    text: 'Every sentence of a summary cites the statements it is based on. Its numbers, days, and names stand in them, and it calls quoted only what is.',
    rules: {
      'citation/missing': {
        summary: 'Every sentence of a summary cites at least one statement.',
        mend: 'Put :cite[statement-id] after the sentence, or remove the sentence.',
      },
      'prose/way-of-reporting': {
        summary: 'Prose says that words are quoted only if a statement that it cites is quoted.',
        mend: 'Say how the account reports it, or cite the statement that is quoted.',
      },
      'prose/speaker': {
        summary: 'Prose that has a speaker say something cites a statement of that speaker.',
        mend: 'Cite a statement of the speaker, or say whose words they are.',
      },
      'prose/unsupported': {
        summary: 'Every number, day and name of a summary or gist stands in a statement that it cites.',
        mend: 'Correct it, cite the statement that holds it, or leave it out.',
      },
    },
  },
  {
    title: 'Relations rest on evidence',
    text: 'A comparison names the statements it compares, from at least two voices, and gives its reason. It leaves out no speaker who is reported on the point. A comparison with an account’s own words is never counted as one between speakers.',
    rules: {
      'relation/evidence': {
        summary: 'A relation compares at least two statements of different voices.',
        mend: 'Add a statement of another voice to between:, or say one-voice-only.',
      },
      'relation/point': {
        summary: 'A relation compares statements on its own point.',
        mend: 'Add the point to the passage’s on=…, or take the statement out of between:.',
      },
      'relation/left-out': {
        summary: 'A relation compares every speaker with a statement on its point.',
        mend: 'Add the speaker’s statement to between:, or take the point out of the passage’s on=….',
      },
      'relation/one-voice': {
        summary: 'A point that is said to have one voice only has no other.',
        mend: 'Compare the statements: give a kind, between: and the reason.',
      },
    },
  },
  {
    title: '“Not reported” is checked',
    text: 'If an account does not report a speaker on {a subject}, the page lists the words searched for, in the account’s language, and explains every match. That an account does not report something does not mean that it was not said.',
    rules: {
      'silence/missing': {
        summary: 'A speaker without a statement on a subject in the overview or on the brief has a silence for each account.',
        mend: 'Run npm run silences, which searches the account for the subject’s terms, and give the reasons.',
      },
      'silence/contradicted': {
        summary: 'A speaker who has a statement is not silent.',
        mend: 'Remove the silence, or correct the passage’s by=… or on=….',
      },
      'silence/no-term': {
        summary: 'Every silence says which words were searched for.',
        mend: 'Write the words by which the account would speak of the subject.',
      },
      'silence/unexplained': {
        summary: 'Every hit of the search for a silence is explained.',
        mend: 'Dismiss the hit with its reason, or mark the passage.',
      },
      'silence/dismissal': {
        summary: 'Every dismissal matches a hit of the search.',
        mend: 'Correct the word or the paragraph, or remove the dismissal.',
      },
      'silence/foreign-term': {
        summary: 'An account is searched for words in its own script and language.',
        mend: 'Search for the words that the account would use, and take the others out.',
      },
      'silence/missing-term': {
        summary: 'The search for a silence finds whatever else the account says on the subject.',
        mend: 'Add a word of the statement to searched:, and explain what else it finds.',
      },
    },
  },
  {
    title: 'Nothing published disappears',
    text: 'A published address keeps working: it shows what was published, leads to where it moved, or says when and why it was withdrawn. Every change since is recorded. The words of a published statement, its speakers, and the way it is reported change only on purpose.',
    rules: {
      'permanence/lost': {
        summary: 'Every address in the ledger is there, or has moved, or was withdrawn.',
        mend: 'Restore what stood there. npm run rename then gives it another id, and npm run withdraw takes it out.',
      },
      'permanence/move': {
        summary: 'A move leads from an address that is gone to one that is there.',
        mend: 'Correct the new address, or take the arrow and what follows out.',
      },
      'permanence/withdrawn': {
        summary: 'What was withdrawn had been published, is gone, and names the edition before its withdrawal.',
        mend: 'Restore withdrawn.yaml from the last commit; npm run withdraw writes it.',
      },
      'permanence/changed': {
        summary: 'A published statement keeps its words, its speakers, its points, and the way it is reported.',
        mend: 'Move the brackets or the attributes back. Only if it is to change, run npm run permalinks with its id.',
      },
      'permanence/renamed': {
        summary: 'A published statement, point or name keeps its id.',
        mend: 'Write the id that it had. npm run rename then changes it everywhere.',
      },
      'permanence/form': {
        summary: 'A line of the ledger is an address, with the seal of the statement there, or an old address and a new one.',
        mend: 'Restore the line, or write an address that begins with a slash, or old -> new.',
      },
      'permanence/unrecorded': {
        summary: 'Every address of the site is in the ledger.',
        mend: 'Run npm run permalinks, which adds what is new.',
      },
      'edition/unrecorded': {
        summary: 'The newest entry of changes.yaml names the present content.',
        mend: 'Run npm run edition -- "What changed.", which writes an entry.',
      },
      'edition/draft': {
        summary: 'A draft has neither editions nor a ledger of addresses.',
        mend: 'Delete changes.yaml and permalinks.txt, or take draft: true out of summit.yaml.',
      },
      'edition/order': {
        summary: 'Editions stand newest first, each once.',
        mend: 'Put the entries in order, and make one of two for the same edition.',
      },
    },
  },
  {
    title: 'No dangling reference',
    text: 'Every link and every reference leads somewhere.',
    rules: {
      'reference/unknown': {
        summary: 'Every id that is referred to exists.',
        mend: 'Correct the id, or add what it names.',
      },
      'reference/duplicate': {
        summary:
          'Ids are unique, and so is what tells accounts, speakers, and subjects apart: numbers, names, marks, and colors.',
        mend: 'Choose another for the one that is not yet published.',
      },
      'reference/form': {
        summary: 'Ids are lower-case words joined by hyphens.',
        mend: 'Rename it before it is published.',
      },
      'reference/unused': {
        summary: 'Every point has a statement, and every form of a name occurs in an account.',
        mend: 'Mark a passage on the point, copy the form from the account, or remove it.',
      },
    },
  },
  {
    title: 'Nothing foreign',
    text: 'Content is text and marks only: no HTML, no scripts, and no mark that was mistyped.',
    rules: {
      'foreign/html': {
        summary: 'Content holds no HTML.',
        mend: 'Remove it; a backslash before the sign makes it text.',
      },
      'foreign/markup': {
        summary: 'Content holds no Markdown that its kind of file does not use.',
        mend: 'Write it as a paragraph of text.',
      },
      'foreign/directive': {
        summary: 'Content holds no directive but the known ones, and a sentence has one citation behind it.',
        mend: 'Correct its name, remove it, or put what two citations name into one.',
      },
      'foreign/attribute': {
        summary: 'A mark has the attributes it needs and no others.',
        mend: 'Correct its name, add what is missing, or remove it.',
      },
    },
  },
  {
    title: 'Readings are signed',
    text: 'Where the sentence leaves open who is speaking, the editor’s reason is part of the content, and the page shows it.',
    rules: {
      'inference/unsigned': {
        summary: 'Every statement whose speaker is inferred has the editor’s reason.',
        mend: 'Add the statement to an entry of inferences: in the front matter of its account.',
      },
      'inference/unneeded': {
        summary:
          'Every reason belongs to a statement whose speaker is inferred or in doubt, or whose sentence leaves out somebody of its chain, and no statement has two.',
        mend: 'Correct the id, or remove it.',
      },
    },
  },
] as const satisfies readonly {
  readonly title: string;
  readonly text: string;
  readonly rules: Readonly<Record<string, Rule>>;
}[];

/** The permanent name of a rule. */
export type RuleName = keyof typeof formRules | NamesIn<(typeof evidenceRules)[number]['rules']>;

type NamesIn<Rules> = Rules extends Rules ? keyof Rules : never;
