/** What `npm run new` can begin, with the folder and extension of its file. */
export const kinds = {
  account: { folder: 'accounts', extension: '.md' },
  agreement: { folder: 'agreements', extension: '.md' },
  matter: { folder: 'matters', extension: '.md' },
  speaker: { folder: 'speakers', extension: '.yaml' },
  reference: { folder: 'references', extension: '.yaml' },
} as const;

export type Kind = keyof typeof kinds;

/** Whether a word names a kind of file that can be begun. */
export function isKind(word: string | undefined): word is Kind {
  return word !== undefined && Object.hasOwn(kinds, word);
}

/**
 * A new content file with everything that it needs, each field explained. What is empty fails the checks until it is filled in:
 * they lead an editor through the rest.
 *
 * @param next the next free number among its kind
 */
export function skeleton(kind: Kind, next: number): string {
  const schema = `# yaml-language-server: $schema=../../.vscode/schemas/${kind}.schema.json`;
  switch (kind) {
    case 'account':
      return `---
${schema}
number: ${next}
name: Account ${next}
# The language of the text: en, ru, ar …
language: ""
# Who published it; null where that is not known.
publisher: null
# What kind of source it is, in a sentence.
kind: ""
# The address of the published original; null where that is not known.
original: null
# The day of publication, as 2017-07-07; null where that is not known.
published: null
# What the text shows about its own date.
dating: ""
# What was left out of the received page because it is not the account's: navigation, comment forms.
received: ""
# Oddities of the text, with what you decided. The text itself stays as received. For each:
#   - text: words that stand in the account exactly once
#     kind: unbalanced-quotation, one-word-quotation, ambiguous-pronoun, no-antecedent, inconsistent, ellipsis or spelling
#     decision: a sentence or two
#     affects: [ids of the statements whose reading depends on it]
quirks: []
# In a transcript: who speaks where a paragraph begins with a label and a colon; null for anybody who is no speaker here.
# labels: { Q: null, A: speaker-id }
# Why you read sentences as a speaker's that name nobody, or leave open who speaks. For each:
#   - statements: [ids]
#     reason: what in the account leads to this reading
inferences: []
# Paste the text below, a blank line between paragraphs, and run npm run receive -- <this file's name> before you mark anything.
# Then mark each passage that bears on a point. Where the account attributes it to a speaker:
#   :said[the words]{#an-id by=speaker-id on=agreement-id/point-id}
# Where the account speaks itself:
#   :told[the words]{#another-id on=agreement-id/point-id}
# If the sentence names nobody, say with from=the-earlier-id which statement it continues, or with named="Ash left" which words before
# it name the speaker. If the account relays somebody (“the ministry announced”), add chain= with an id from names.yaml.
---

# The headline

The text.
`;
    case 'agreement':
    case 'matter':
      return `---
${schema}
${kind === 'agreement' ? `number: ${next}` : `order: ${next}`}
title: ""
# The whole in one plain sentence of at most 160 characters, with the statements it rests on.
gist:
  text: ""
  cites: []
# The words that stand for each voice in the overview: a stretch of a statement, to the letter.
key: []
#   - statement: statement-id
#     words: words of that statement; a gloss of yours may follow a pronoun, as in this [the quota]
points:
  # A short question; its id is part of an address, so it never changes.
  - id: what
    question: ""
    relation:
      # same, differs-in-scope, differs-in-strength, conflicts or one-voice-only
      kind: one-voice-only
      # The statements compared, of at least two voices; left out for one-voice-only.
      # between: [statement-id, other-statement-id]
      # Why they relate so, in a sentence or two.
      reason: ""
# For a speaker without a statement here: one entry for each account, with the words you searched for in it.
silences: []
#   - speaker: speaker-id
#     account: account-id
#     kind: not-mentioned
#     searched: [term, other term]
#     dismissed:
#       - text: the word found
#         paragraph: 1
#         reason: why it says nothing on this
---

A neutral summary, every sentence followed by the statements it rests on. :cite[statement-id]
`;
    case 'speaker':
      return `${schema}
name: ""
# The name in running text.
shortName: ""
# The office held on the day of the meeting.
office: ""
order: ${next}
# One or two letters that tell the speaker apart without colour.
mark: ""
# voice-1, voice-2, voice-3 or voice-4
colour: ""
# The words by which the accounts name the speaker, each as it stands there.
aliases: []
`;
    case 'reference':
      return `${schema}
title: ""
publisher: ""
url: ""
# The day of the record, as 2017-07-07; null where that is not known.
date: null
# The agreements and matters it bears on, by id.
topics: []
# What a reader finds there, in your own words.
note: ""
# Whom it has on what: the id of a speaker, with ids of agreements and matters.
reports: {}
`;
  }
}
