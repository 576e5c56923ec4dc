import { aliasPattern, holdsAlias } from '../annotations/aliases.ts';
import type { Doubt, Named } from '../annotations/namings.ts';
import { findWords } from '../annotations/words.ts';
import { foreignScripts } from '../annotations/scripts.ts';
import { findTurn, likelyLabel } from '../annotations/turns.ts';
import type { Message } from '../diagnostics/message.ts';
import { shownAlias } from '../record/speaker.ts';
import type { SourceContent, EvidenceRule, Index, Located } from './source-content.ts';
import { hear, hearIn, peopleOf } from './who-speaks.ts';

/**
 * Evidence rule 3: a `named` attribution has the speaker's name, or a listed alias, in the sentence of the passage, and there as one
 * who speaks. A `carried` one says which earlier statement of the same speaker it continues, or which words before it name the
 * speaker. In a transcript, the label of the turn says who speaks.
 */
export const attribution: EvidenceRule = (content, index) => {
  const people = peopleOf(content);
  return [
    ...index.located.flatMap((located) => {
      const { attribution: way } = located.statement;
      const inTurn = turn(located, index);
      if (inTurn !== null || way === 'none') return inTurn ?? [];
      return way === 'named' ? named(located, index, people) : inferred(located, index, people);
    }),
    ...index.located.flatMap((located) => chain(located, content)),
    ...aliases(content, index),
    ...shortNames(content),
  ];
};

/** What is wrong with a statement in a turn of a transcript; null for one that stands in none. */
function turn({ statement, passage, account }: Located, { speakers }: Index): Message[] | null {
  const { id, speakers: by, paragraph } = statement;
  const { start, end } = account.parsed.paragraphs.find(({ number }) => number === paragraph) ?? statement.sentence;
  const words = account.parsed.text.slice(start, end);
  const labels = account.record?.labels ?? {};
  const explained = findTurn(words, Object.keys(labels))?.label;
  const message = (found: string, expected: string, mend: string): Message[] => [
    { rule: 'attribution/label', place: passage.place, found: `passage ${id} ${found}`, expected, mend },
  ];
  if (by.length === 0) {
    if (explained === undefined || statement.chain.length > 0) return null;
    return message(
      `as the account’s own words, in a turn that “${explained}:” opens`,
      'whose words they are',
      'mark it :said with by=, or say with chain= who is relayed; else take the mark out',
    );
  }
  if (explained !== undefined) {
    const speaker = labels[explained] ?? null;
    if (by.join() === speaker) return [];
    return message(
      `as said by ${by.join(' and ')}, in a turn that “${explained}:” opens`,
      speaker === null ? 'no speaker, since labels: has null for it' : `by=${speaker}`,
      speaker === null
        ? 'take the mark out, since who asks is no speaker here; else correct labels:'
        : `write by=${speaker}, or correct labels:`,
    );
  }
  const isName = (label: string) =>
    speakers.values().some((speaker) => speaker.aliases.some((alias) => holdsAlias(label, alias)));
  const label = likelyLabel(words, isName);
  if (label === null) return null;
  // Once for each paragraph is enough.
  const first = account.statements.find((other) => other.paragraph === paragraph && other.speakers.length > 0);
  if (first !== statement) return [];
  return message(
    `in a paragraph that “${label}:” opens, as in a transcript`,
    `labels: in the front matter, with who ${label} is`,
    `add labels: {${label}: speaker-id}, or null for somebody who is no speaker here; what stands behind the label is direct speech`,
  );
}

/** How a speaker is named, if not as one who speaks. */
const doubts: Readonly<Record<Doubt, string>> = {
  aide: 'as one to whom somebody else belongs',
  object: 'as one who is spoken to or of',
  title: 'in what may be another’s name or title',
  inflected: 'in a form that is not of one who acts',
};

function named(located: Located, { speakers }: Index, people: readonly Named[]): Message[] {
  const { statement, passage, account } = located;
  return statement.speakers.flatMap((id): Message[] => {
    const speaker = speakers.get(id);
    if (!speaker) return [];
    const { shortName, aliases: known } = speaker;
    const hearing = hear(located, id, people);
    const found = `passage ${statement.id} as said by ${id}: its sentence`;
    if (hearing.type === 'unnamed') {
      return [
        {
          rule: 'attribution/unnamed',
          place: passage.place,
          found: `${found} does not name ${shortName}`,
          expected: `one of ${inScriptOf(known, account.parsed.text).join(', ')} in the sentence`,
          mend:
            'if it continues an earlier statement, say which with from=…; if words before it name the speaker, give them with ' +
            `named="…"; if it is the account’s own words, mark it :told; if the account names the speaker otherwise, add the alias to ${id}.yaml`,
        },
      ];
    }
    if (hearing.type === 'named' || statement.inference !== null) return [];
    const how =
      hearing.type === 'doubtful'
        ? `${shortName} ${doubts[hearing.doubt]}`
        : `${speakers.get(hearing.by)?.shortName ?? hearing.by} as well`;
    return [
      {
        rule: 'attribution/doubtful',
        place: passage.place,
        found: `${found} names ${how} (“${hearing.words}”)`,
        expected: `${shortName} alone as the one who speaks, or the editor’s reason`,
        mend:
          `if somebody else speaks, correct by=, or mark it :told with chain=…; if ${shortName} does, add ` +
          `- statements: [${statement.id}] with its reason to inferences: in the front matter, or the longer name to ${id}.yaml`,
      },
    ];
  });
}

/** The aliases whose letters the text has; all of them if it has those of none. */
function inScriptOf(known: readonly string[], text: string): string[] {
  const inScript = known.filter((alias) => foreignScripts(alias, text).length === 0);
  return (inScript.length > 0 ? inScript : known).map((alias) => `“${shownAlias(alias)}”`);
}

/** What is wrong with a statement whose sentence does not name its speaker. */
function inferred(located: Located, { byId, speakers }: Index, people: readonly Named[]): Message[] {
  const { id, account, start, speakers: by, namedBy, continues } = located.statement;
  const message = (found: string, expected: string, mend: string): Message => ({
    ...{ rule: 'attribution/carried', place: located.passage.place },
    ...{ found, expected, mend },
  });
  if (namedBy !== null && continues !== null) {
    return [message(`from= and named= in passage ${id}`, 'one of them', 'keep from= if it continues a statement')];
  }
  if (namedBy !== null) {
    const words = `named="${namedBy}" in passage ${id}`;
    if (!textBefore(located).includes(namedBy)) {
      return [
        message(
          `${words}: no such words before it`,
          'words of its paragraph, or of the one before, to the letter',
          'copy from the account the words that name the speaker',
        ),
      ];
    }
    return by
      .filter((speaker) => speakers.has(speaker) && hearIn(namedBy, located, speaker, people).type !== 'named')
      .map((speaker) =>
        message(
          `${words}: the words do not name ${speaker} as one who speaks or acts, and nobody else`,
          `words that name ${speaker}`,
          'copy from the account the words that name the speaker, from the name on',
        ),
      );
  }
  const origin = continues === null ? undefined : byId.get(continues)?.statement;
  if (!origin) return [];
  const wrong =
    (origin.account !== account && 'stands in another account') ||
    (origin.start >= start && 'does not stand before it') ||
    (by.some((speaker) => !origin.speakers.includes(speaker)) && 'is not said by the same speaker');
  if (!wrong) return [];
  return [
    message(
      `passage ${id} that continues ${origin.id}, which ${wrong}`,
      'an earlier statement of the same speaker in the same account',
      'name the statement it continues in from=…, or mark the passage :told',
    ),
  ];
}

/** The text of the paragraph before a passage, and that of the paragraph before it. */
function textBefore({ statement, account }: Located): string {
  const { text, paragraphs } = account.parsed;
  const from = paragraphs.findLast(({ number }) => number < statement.paragraph) ?? paragraphs[0];
  return text.slice(from?.start, statement.start);
}

function chain({ statement, passage }: Located, { names, speakers }: SourceContent): Message[] {
  const hands = passage.chain ?? [];
  const { places = [], documents = [] } = names?.record ?? {};
  const isThing = (hand: string) => [...places, ...documents].some(({ id }) => id === hand);
  const isSpeaker = (hand: string) => speakers.some(({ id }) => id === hand);
  const message = (found: string, expected: string, mend: string): Message => ({
    ...{ rule: 'attribution/chain', place: passage.place, found: `chain of passage ${statement.id} ${found}` },
    ...{ expected, mend },
  });
  return [
    ...hands
      .filter(isThing)
      .map((id) =>
        message(
          `with ${id}, which cannot speak`,
          'persons or organizations, nearest the account first',
          'write in chain=… the hands that the claim went through',
        ),
      ),
    ...statement.speakers
      .filter((id) => passage.chain && !hands.includes(id))
      .map((id) =>
        message(
          `without its speaker ${id}`,
          'persons or organizations, nearest the account first, the speaker among them',
          'add the speaker to chain=…, or leave it out if there is only the speaker',
        ),
      ),
    ...hands
      .filter((id) => passage.kind === 'told' && isSpeaker(id))
      .map((id) =>
        message(
          `with the speaker ${id}, although it is marked as the account’s own words`,
          'persons or organizations that are not compared here',
          `mark the passage :said with by=${id}, or take ${id} out of chain=…`,
        ),
      ),
  ];
}

/** A short name is one of the names by which readers know the speaker, and so is the name itself. */
function shortNames({ speakers }: SourceContent): Message[] {
  return speakers.flatMap(({ record, placeOf }): Message[] => {
    if (!record) return [];
    const { name, shortName } = record;
    const known = record.aliases.map(shownAlias);
    const isIn = (words: string, text: string) => findWords(text, words).length > 0;
    const [isNamed, isShort] = [
      [shortName, ...known].some((words) => isIn(words, name)),
      [name, ...known].some((text) => isIn(shortName, text)),
    ];
    if (isNamed && isShort) return [];
    const field = isShort ? 'name' : 'shortName';
    return [
      {
        rule: 'attribution/alias',
        place: placeOf([field]),
        found: `${field} “${record[field]}”, which shares no word with ${isShort ? 'the short name and the aliases' : 'the name and the aliases'}`,
        expected: isShort ? `a name with “${shortName}” or an alias in it` : `words of “${name}”, or an alias`,
        mend: 'correct the spelling, or add the alias',
      },
    ];
  });
}

function aliases({ speakers, accounts }: SourceContent, { accountsWith }: Index): Message[] {
  const isUsed = (alias: string) => {
    const pattern = aliasPattern(alias);
    const among = alias.includes('|') ? accounts : accountsWith(alias);
    return among.some(({ parsed }) => parsed.text.search(pattern) >= 0);
  };
  return speakers.flatMap(({ record, placeOf }) =>
    (record?.aliases ?? []).flatMap((alias, index): Message[] =>
      isUsed(alias)
        ? []
        : [
            {
              rule: 'attribution/alias',
              place: placeOf(['aliases', index]),
              found: `alias “${shownAlias(alias)}”, which no account uses`,
              expected: 'words that stand in an account',
              mend: 'copy the words from the account, or remove the alias',
            },
          ],
    ),
  );
}
