import { aliasPattern, holdsAlias } from '../annotations/aliases.ts';
import type { Doubt, Named } from '../annotations/namings.ts';
import { findWords } from '../annotations/words.ts';
import { foreignScripts } from '../annotations/scripts.ts';
import { findTurn, likelyLabel, type Turn } from '../annotations/turns.ts';
import type { Message } from '../diagnostics/message.ts';
import { shownAlias } from '../record/speaker.ts';
import type { SourceContent, EvidenceRule, Index, Located } from './source-content.ts';
import { type Hearing, hear, hearIn, peopleOf } from './who-speaks.ts';

/**
 * Evidence rule 3: a `named` attribution has the speaker's name, or a listed alias, in the sentence of the passage, and there as one
 * who speaks; a `carried` one says which earlier statement of the same speaker it continues, or which words before it name the
 * speaker. In a transcript, the label of the turn says who speaks.
 */
export const attribution: EvidenceRule = (content, index) => {
  const people = peopleOf(content);
  return [
    ...index.located.flatMap((located) => {
      const turn = turnOf(located, content);
      if (turn !== null) return turn;
      if (located.statement.attribution === 'named') return named(located, content, people);
      return located.statement.attribution === 'carried' ? carried(located, content, index, people) : [];
    }),
    ...index.located.flatMap((located) => chain(located, content)),
    ...aliases(content, index),
    ...shortNames(content),
  ];
};

/** What is wrong with a statement in a turn; null for one that stands in none. */
function turnOf({ statement, passage, account }: Located, { speakers }: SourceContent): Message[] | null {
  const { text, paragraphs } = account.parsed;
  const paragraph = paragraphs.find(({ number }) => number === statement.paragraph);
  const words = text.slice(paragraph?.start, paragraph?.end);
  const labels = account.record?.labels ?? {};
  const turn = findTurn(words, Object.keys(labels));
  if (statement.speakers.length === 0)
    return turn && statement.chain.length === 0 ? [toldInTurn(turn, statement, passage)] : null;
  const isName = (label: string) => speakers.some(({ record }) => record?.aliases.some((alias) => holdsAlias(label, alias)));
  const label = turn?.label ?? likelyLabel(words, isName);
  if (label === null) return null;
  const message = (found: string, expected: string, mend: string): Message[] => [
    { rule: 'attribution/label', place: passage.place, found, expected, mend },
  ];
  if (!turn) {
    // Once for each paragraph is enough.
    const first = account.statements.find((other) => other.paragraph === statement.paragraph && other.speakers.length > 0);
    if (first?.id !== statement.id) return [];
    return message(
      `passage ${statement.id} in a paragraph that “${label}:” opens, as in a transcript`,
      `labels: in the front matter, with who ${label} is`,
      `add labels: {${label}: speaker-id}, or null for somebody who is no speaker here; what stands behind the label is direct speech`,
    );
  }
  const speaker = labels[turn.label] ?? null;
  if (statement.speakers.length === 1 && statement.speakers[0] === speaker) return [];
  return message(
    `passage ${statement.id} as said by ${statement.speakers.join(' and ')}, in a turn that “${turn.label}:” opens`,
    speaker === null ? 'no speaker, since labels: has null for it' : `by=${speaker}`,
    speaker === null
      ? 'take the mark out, since who asks is no speaker here; else correct labels:'
      : `write by=${speaker}, or correct labels:`,
  );
}

/** What somebody says in a turn is not the account's own. */
function toldInTurn({ label }: Turn, { id }: Located['statement'], { place }: Located['passage']): Message {
  return {
    rule: 'attribution/label',
    place,
    found: `passage ${id} as the account’s own words, in a turn that “${label}:” opens`,
    expected: 'whose words they are',
    mend: 'mark it :said with by=, or say with chain= who is relayed; else take the mark out',
  };
}

/** How a speaker is named, where not as one who speaks. */
const doubts: Readonly<Record<Doubt, string>> = {
  aide: 'as one to whom somebody else belongs',
  object: 'as one who is spoken to or of',
  title: 'in what may be another’s name or title',
  inflected: 'in a form that is not of one who acts',
};

function named(located: Located, content: SourceContent, people: readonly Named[]): Message[] {
  const { statement, passage, account } = located;
  const isSigned = statement.inference !== null;
  const nameOf = (id: string) => content.speakers.find((candidate) => candidate.id === id)?.record?.shortName ?? id;
  return statement.speakers.flatMap((id): Message[] => {
    const speaker = content.speakers.find((candidate) => candidate.id === id)?.record;
    const hearing: Hearing = speaker ? hear(located, id, people) : { type: 'named' };
    if (!speaker || hearing.type === 'named') return [];
    if (hearing.type === 'unnamed') {
      return [
        {
          rule: 'attribution/unnamed',
          place: passage.place,
          found: `passage ${statement.id} as said by ${id}: its sentence does not name ${speaker.shortName}`,
          expected: `one of ${inScriptOf(speaker.aliases, account.parsed.text).join(', ')} in the sentence`,
          mend:
            'where it continues an earlier statement, say which with from=…; where words before it name the speaker, give them with ' +
            `named="…"; where it is the account’s own words, mark it :told; where the account names the speaker otherwise, add the alias to ${id}.yaml`,
        },
      ];
    }
    if (isSigned) return [];
    const how =
      hearing.type === 'doubtful'
        ? `names ${speaker.shortName} ${doubts[hearing.doubt]} (“${hearing.words}”)`
        : `names ${nameOf(hearing.by)} as well (“${hearing.words}”)`;
    return [
      {
        rule: 'attribution/doubtful',
        place: passage.place,
        found: `passage ${statement.id} as said by ${id}: its sentence ${how}`,
        expected: `${speaker.shortName} alone as the one who speaks, or the editor’s reason`,
        mend:
          `where somebody else speaks, correct by=, or mark it :told with chain=…; where ${speaker.shortName} does, add ` +
          `- statements: [${statement.id}] with its reason to inferences: in the front matter, or the longer name to ${id}.yaml`,
      },
    ];
  });
}

/** The aliases that the text could hold, of which some may be in other letters. */
function inScriptOf(aliases: readonly string[], text: string): string[] {
  const own = aliases.filter((alias) => foreignScripts(alias, text).length === 0);
  return (own.length > 0 ? own : aliases).map((alias) => `“${shownAlias(alias)}”`);
}

function carried(located: Located, { speakers }: SourceContent, { byId }: Index, people: readonly Named[]): Message[] {
  const { statement, passage } = located;
  const message = (found: string, expected: string, mend: string): Message[] => [
    { rule: 'attribution/carried', place: passage.place, found, expected, mend },
  ];
  if (statement.namedBy !== null && statement.continues !== null) {
    return message(`from= and named= in passage ${statement.id}`, 'one of them', 'keep from= where it continues a statement');
  }
  if (statement.namedBy !== null) {
    const words = `named="${statement.namedBy}"`;
    const before = textBefore(located);
    if (!before.includes(statement.namedBy)) {
      return message(
        `${words} in passage ${statement.id}: no such words before it`,
        'words of its paragraph, or of the one before, to the letter',
        'copy from the account the words that name the speaker',
      );
    }
    return statement.speakers.flatMap((id) => {
      const hearing = speakers.some((speaker) => speaker.id === id)
        ? hearIn(statement.namedBy ?? '', located, id, people)
        : ({ type: 'named' } as const);
      if (hearing.type === 'named') return [];
      return message(
        `${words} in passage ${statement.id}: the words do not name ${id} as one who speaks or acts, and nobody else`,
        `words that name ${id}`,
        'copy from the account the words that name the speaker, from the name on',
      );
    });
  }
  const origin = byId.get(statement.continues ?? '')?.statement;
  if (!origin) return [];
  const wrong =
    origin.account !== statement.account
      ? 'stands in another account'
      : origin.start >= statement.start
        ? 'does not stand before it'
        : statement.speakers.some((speaker) => !origin.speakers.includes(speaker))
          ? 'is not said by the same speaker'
          : null;
  if (!wrong) return [];
  return message(
    `passage ${statement.id} that continues ${origin.id}, which ${wrong}`,
    'an earlier statement of the same speaker in the same account',
    'name the statement it continues in from=…, or mark the passage :told',
  );
}

/** The text of the paragraph before a passage, and that of the paragraph before it. */
function textBefore({ statement, account }: Located): string {
  const { text, paragraphs } = account.parsed;
  const from = paragraphs.findLast(({ number }) => number < statement.paragraph) ?? paragraphs[0];
  return text.slice(from?.start, statement.start);
}

function chain({ statement, passage }: Located, { names, speakers }: SourceContent): Message[] {
  const hands = passage.chain;
  if (!hands) return [];
  const narrated = statement.speakers.length === 0;
  const { places = [], documents = [] } = names?.record ?? {};
  const things = hands.filter((id) => [...places, ...documents].some((name) => name.id === id));
  const message = (found: string, expected: string, mend: string): Message => ({
    rule: 'attribution/chain',
    place: passage.place,
    found: `chain of passage ${statement.id} ${found}`,
    expected,
    mend,
  });
  return [
    ...things.map((id) =>
      message(
        `with ${id}, which cannot speak`,
        'persons or organizations, nearest the account first',
        'write in chain=… the hands that the claim went through',
      ),
    ),
    ...statement.speakers
      .filter((id) => !hands.includes(id))
      .map((id) =>
        message(
          `without its speaker ${id}`,
          'persons or organizations, nearest the account first, the speaker among them',
          'add the speaker to chain=…, or leave it out where there is only the speaker',
        ),
      ),
    ...(narrated ? hands.filter((id) => speakers.some((speaker) => speaker.id === id)) : []).map((id) =>
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
