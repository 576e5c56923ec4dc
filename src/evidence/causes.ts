import { holdsAlias } from '../annotations/aliases.ts';
import type { LedgerLine } from '../annotations/parse-ledger.ts';
import type { Message } from '../diagnostics/message.ts';
import { addresses } from '../record/address.ts';
import type { Place } from '../record/place.ts';
import type { SourceContent, Located } from './source-content.ts';
import { sealOf } from './seal.ts';

/**
 * Tells messages about passages where their cause is. A statement that is as it was published, to its seal, was in order then: if it
 * lacks the name of its speaker or the reason for its reading now, these were taken away elsewhere. And if only a name in its chain is
 * another, that name was changed where it is written. What follows from a changed letter or an unknown id is left out.
 */
export function atTheirCauses(messages: readonly Message[], content: SourceContent, located: readonly Located[]): Message[] {
  const isMoved = ({ rule }: Message) =>
    rule === 'attribution/unnamed' || rule === 'inference/unsigned' || rule === 'permanence/changed';
  if (!messages.some(isMoved)) return [...messages];
  const lines = new Map(content.ledger.lines.map((line) => [line.address, line]));
  const byPlace = new Map(located.map((entry) => [positionOf(entry.passage.place), entry]));
  // Where an account's words have changed, so may have the bounds of its sentences.
  const reworded = new Set(messages.filter(({ rule }) => rule === 'verbatim/changed').map(({ place }) => place.file));
  // Whoever does not exist is named in no sentence, and was not published.
  const unknown = new Set(messages.filter(({ rule }) => rule === 'reference/unknown').map(({ place }) => positionOf(place)));
  const told = new Map<string, Message>();
  const rest = messages.filter((message) => {
    if (message.rule === 'permanence/changed' && reworded.has(message.place.file)) return false;
    if (unknown.has(positionOf(message.place)) && /^(?:permanence\/changed|attribution\/)/u.test(message.rule)) return false;
    const entry = isMoved(message) ? byPlace.get(positionOf(message.place)) : undefined;
    const cause = entry && !reworded.has(entry.account.file) ? causeOf(message, entry, lines, content) : null;
    if (cause) told.set(positionOf(cause.place), told.get(positionOf(cause.place)) ?? cause);
    return cause === null;
  });
  return [...told.values(), ...rest];
}

function causeOf(
  { rule }: Message,
  entry: Located,
  lines: ReadonlyMap<string, LedgerLine>,
  content: SourceContent,
): Message | null {
  const seal = lines.get(addresses.statement(entry.statement.id))?.seal ?? null;
  if (seal === null) return null;
  if (rule === 'permanence/changed') return changedName(entry, seal, content);
  if (seal !== sealOf(entry.statement)) return null;
  return rule === 'attribution/unnamed' ? lostAlias(entry, content) : lostReason(entry);
}

function lostAlias({ statement, account }: Located, { speakers }: SourceContent): Message | null {
  const sentence = account.parsed.text.slice(statement.sentence.start, statement.sentence.end);
  const speaker = speakers.find(
    ({ id, record }) => record && statement.speakers.includes(id) && !record.aliases.some((alias) => holdsAlias(sentence, alias)),
  );
  if (!speaker) return null;
  return {
    rule: 'attribution/unnamed',
    place: speaker.placeOf(['aliases']),
    found: `aliases of ${speaker.id} without any that stands in the sentence of ${statement.id}, which was published as naming ${speaker.record?.shortName}`,
    expected: `the words by which “${sentence.length > 80 ? `${sentence.slice(0, 79).trimEnd()}…` : sentence}” names the speaker`,
    mend: `put the alias back; if the sentence names somebody else, correct the mark and run npm run permalinks -- ${statement.id}`,
  };
}

/** The entry that lost a statement is the one that holds the nearest statement of the same speakers. */
function lostReason({ statement, account }: Located): Message | null {
  const order = account.statements.map(({ id }) => id);
  const at = order.indexOf(statement.id);
  const speakers = statement.speakers.join();
  const entries = (account.record?.inferences ?? []).flatMap((entry, index) =>
    entry.statements
      .filter((id) => account.statements.some((other) => other.id === id && other.speakers.join() === speakers))
      .map((id) => ({ index, apart: Math.abs(order.indexOf(id) - at) })),
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
function changedName({ statement }: Located, seal: string, { speakers, names }: SourceContent): Message | null {
  const inIndex = Object.entries(names?.record ?? {}).flatMap(([kind, entries]) =>
    entries.map(({ id, name, heading, forms }, index) => ({
      ...{ id, forms, name: name ?? heading },
      place: names?.placeOf([kind, index, name === undefined ? 'heading' : 'name']) as Place,
    })),
  );
  const ofSpeakers = speakers.flatMap(({ id, record, placeOf }) => {
    const forms = inIndex.find((entry) => entry.id === id)?.forms ?? [];
    return record ? [{ id, name: record.name, forms: [...record.aliases, ...forms], place: placeOf(['name']) }] : [];
  });
  for (const [position, hand] of statement.chain.entries()) {
    const bearer = [...ofSpeakers, ...inIndex].find(({ name }) => name === hand);
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
