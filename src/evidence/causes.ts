import { holdsAlias } from '../annotations/aliases.ts';
import type { Message } from '../diagnostics/message.ts';
import { shorten } from '../diagnostics/shorten.ts';
import { addresses } from '../record/address.ts';
import type { Place } from '../record/place.ts';
import { sealOf } from './seal.ts';
import { type Index, type Located, namesIn, type SourceContent } from './source-content.ts';

/**
 * Tells messages about passages where their cause is. A statement that is as it was published, to its seal, was in order then: if it
 * lacks the name of its speaker or the reason for its reading now, these were taken away elsewhere. And if only a name in its chain is
 * another, that name was changed where it is written. What follows from a changed letter or an unknown id is left out.
 */
export function atTheirCauses(messages: readonly Message[], content: SourceContent, { located }: Index): Message[] {
  const seals = new Map(content.ledger.lines.map(({ address, seal }) => [address, seal]));
  const byPlace = new Map(located.map((entry) => [positionOf(entry.passage.place), entry]));
  const causeOf = ({ rule, place }: Message): Message | null => {
    const entry = byPlace.get(positionOf(place));
    const seal = entry && seals.get(addresses.statement(entry.statement.id));
    if (!seal) return null;
    if (rule === 'permanence/changed') return changedName(entry, seal, content);
    if (seal !== sealOf(entry.statement)) return null;
    if (rule === 'attribution/unnamed') return lostAlias(entry, content);
    return rule === 'inference/unsigned' ? lostReason(entry) : null;
  };
  // If an account's words have changed, so may have the bounds of its sentences.
  const reworded = new Set(messages.filter(({ rule }) => rule === 'verbatim/changed').map(({ place }) => place.file));
  // Whoever does not exist is named in no sentence, and was not published.
  const unknown = new Set(messages.filter(({ rule }) => rule === 'reference/unknown').map(({ place }) => positionOf(place)));
  const causes = new Map<string, Message>();
  const rest = messages.filter((message) => {
    const { rule, place } = message;
    if (reworded.has(place.file)) return rule !== 'permanence/changed';
    if (unknown.has(positionOf(place))) return !/^(?:permanence\/changed|attribution\/)/u.test(rule);
    const cause = causeOf(message);
    if (cause && !causes.has(positionOf(cause.place))) causes.set(positionOf(cause.place), cause);
    return cause === null;
  });
  return [...causes.values(), ...rest];
}

function lostAlias({ statement, sentence }: Located, { speakers }: SourceContent): Message | null {
  const speaker = speakers.find(
    ({ id, record }) => record && statement.speakers.includes(id) && !record.aliases.some((alias) => holdsAlias(sentence, alias)),
  );
  if (!speaker) return null;
  return {
    rule: 'attribution/unnamed',
    place: speaker.placeOf(['aliases']),
    found: `aliases of ${speaker.id} without any that stands in the sentence of ${statement.id}, which was published as naming ${speaker.record?.shortName}`,
    expected: `the words by which “${shorten(sentence)}” names the speaker`,
    mend: `put the alias back; if the sentence names somebody else, correct the mark and run npm run permalinks -- ${statement.id}`,
  };
}

/** The entry that lost a statement is the one that holds the nearest statement of the same speakers. */
function lostReason({ statement, account }: Located): Message | null {
  const order = account.statements.map(({ id }) => id);
  const speakers = statement.speakers.join();
  const entries = (account.record?.inferences ?? []).flatMap((entry, index) =>
    entry.statements
      .filter((id) => account.statements.some((other) => other.id === id && other.speakers.join() === speakers))
      .map((id) => ({ index, apart: Math.abs(order.indexOf(id) - order.indexOf(statement.id)) })),
  );
  const [nearest] = entries.toSorted((a, b) => a.apart - b.apart);
  if (!nearest) return null;
  return {
    rule: 'inference/unsigned',
    place: account.placeOf(['inferences', nearest.index, 'statements']),
    found: `reason without statement ${statement.id}, whose speaker is inferred`,
    expected: `${statement.id} in an entry of inferences:, this one or another`,
    mend: `put ${statement.id} back into the list that it stood in`,
  };
}

/** The name in the chain that is another than it was published: its bearer has the published one among the forms of the name. */
function changedName({ statement }: Located, seal: string, content: SourceContent): Message | null {
  const index = namesIn(content).map(({ id, name, heading, forms, placeOf }) => ({
    ...{ id, forms, name: name ?? heading, place: placeOf(name === undefined ? 'heading' : 'name') },
  }));
  const speakers = content.speakers.flatMap(({ id, record, placeOf }) => {
    if (!record) return [];
    const forms = index.filter((entry) => entry.id === id).flatMap((entry) => entry.forms);
    return [{ id, name: record.name, forms: [...record.aliases, ...forms], place: placeOf(['name']) }];
  });
  for (const [position, hand] of statement.chain.entries()) {
    const bearer = [...speakers, ...index].find(({ name }) => name === hand);
    const was = bearer?.forms.find((form) => sealOf({ ...statement, chain: statement.chain.with(position, form) }) === seal);
    if (!bearer || was === undefined) continue;
    return {
      rule: 'permanence/changed',
      place: bearer.place,
      found: `name ${hand} in the chain of ${statement.id}, which was published as ${was}`,
      expected: was,
      mend: `write ${was}; if the name is to be another, run npm run permalinks -- with the id of each statement that has it in its chain`,
    };
  }
  return null;
}

function positionOf(place: Place): string {
  return place.type === 'source' ? `${place.file}:${place.line}:${place.column}` : place.file;
}
