import { leadIn } from '../annotations/sentences.ts';
import { namesPhrase } from '../annotations/words.ts';
import type { Message } from '../diagnostics/message.ts';
import type { Briefing, EvidenceRule, Index, Located } from './briefing.ts';

/**
 * Evidence rule 3: a `named` attribution has the speaker's name, or a listed alias, in the sentence of the passage; a `carried` one
 * says which earlier statement of the same speaker it continues.
 */
export const attribution: EvidenceRule = (briefing, index) => [
  ...index.located.flatMap((located) => (located.statement.attribution === 'named' ? named(located, briefing) : [])),
  ...index.located.flatMap((located) => (located.statement.attribution === 'carried' ? carried(located, index) : [])),
  ...index.located.flatMap((located) => chain(located, briefing)),
  ...aliases(briefing, index),
];

function named({ statement, passage, account }: Located, { speakers }: Briefing): Message[] {
  const { text, paragraphs } = account.parsed;
  const sentence = text.slice(statement.sentence.start, statement.sentence.end);
  const position = paragraphs.findIndex(({ number }) => number === statement.paragraph);
  const previous = paragraphs[position - 1];
  const opensParagraph = statement.sentence.start === paragraphs[position]?.start;
  const heard =
    previous && opensParagraph
      ? `${leadIn(text.slice(previous.start, previous.end), account.record?.language)}\n${sentence}`
      : sentence;

  return statement.speakers.flatMap((id): Message[] => {
    const speaker = speakers.find((candidate) => candidate.id === id)?.record;
    if (!speaker || speaker.aliases.some((alias) => namesPhrase(heard, alias))) return [];
    return [
      {
        rule: 'attribution/unnamed',
        place: passage.place,
        found: `passage ${statement.id} as said by ${id}: its sentence does not name ${speaker.shortName}`,
        expected: `one of ${speaker.aliases.map((alias) => `“${alias}”`).join(', ')} in the sentence`,
        mend:
          'where it continues an earlier statement, say which with from=…; where it is the account’s own words, mark it :told; ' +
          `where the account names the speaker otherwise, add the alias to ${id}.yaml`,
      },
    ];
  });
}

function carried({ statement, passage }: Located, { byId }: Index): Message[] {
  const origin = byId.get(statement.carriedFrom ?? '')?.statement;
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
  return [
    {
      rule: 'attribution/carried',
      place: passage.place,
      found: `passage ${statement.id} that continues ${origin.id}, which ${wrong}`,
      expected: 'an earlier statement of the same speaker in the same account',
      mend: 'name the statement it continues in from=…, or mark the passage :told',
    },
  ];
}

function chain({ statement, passage }: Located, { names, speakers }: Briefing): Message[] {
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

function aliases({ speakers }: Briefing, { accountsWith }: Index): Message[] {
  return speakers.flatMap(({ record, placeOf }) =>
    (record?.aliases ?? []).flatMap((alias, index): Message[] =>
      accountsWith(alias).some(({ parsed }) => namesPhrase(parsed.text, alias))
        ? []
        : [
            {
              rule: 'attribution/alias',
              place: placeOf(['aliases', index]),
              found: `alias “${alias}”, which no account uses`,
              expected: 'words that stand in an account',
              mend: 'copy the words from the account, or remove the alias',
            },
          ],
    ),
  );
}
