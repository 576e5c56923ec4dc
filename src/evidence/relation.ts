import type { Message } from '../diagnostics/message.ts';
import { comparesOf, relations } from '../record/relation.ts';
import type { Statement } from '../record/statement.ts';
import { voicesOf } from '../record/voice.ts';
import { type EvidenceRule, type Index, type LocatedPoint, pointsIn } from './source-content.ts';

/**
 * Evidence rule 5: a comparison compares at least two statements of different voices, on its own point, and leaves out no speaker who
 * is reported on it. If one voice is said to be the only one, no other speaks on the point.
 */
export const relation: EvidenceRule = (content, index) =>
  pointsIn(content).flatMap((located) => {
    const onPoint = index.byTopic.get(located.topic) ?? [];
    const isOneVoice = relations[located.point.relation.kind].outcome === null;
    return isOneVoice ? oneVoice(located, onPoint) : comparison(located, onPoint, index);
  });

function oneVoice({ point, placeOf }: LocatedPoint, onPoint: readonly Statement[]): Message[] {
  const { kind, between } = point.relation;
  const message = { rule: 'relation/one-voice', place: placeOf('relation', 'kind') } as const;
  if (between.length > 0) {
    return [
      {
        ...message,
        found: `${kind} on ${point.id}, with statements to compare`,
        expected: 'no list of statements',
        mend: 'leave between: out',
      },
    ];
  }
  // A single statement may be of two speakers jointly.
  if (onPoint.length <= 1 || voicesIn(onPoint).length === 1) return [];
  return [
    {
      ...message,
      found: `${kind} on ${point.id}, where ${voicesIn(onPoint).join(' and ')} speak`,
      expected: 'a single voice',
      mend: 'compare the statements: give a kind, between: and the reason',
    },
  ];
}

function comparison({ subject, point, topic, placeOf }: LocatedPoint, onPoint: readonly Statement[], { byId }: Index): Message[] {
  const kind = `${point.relation.kind} on ${point.id}`;
  const place = placeOf('relation', 'between');
  const distinct = [...new Set(point.relation.between)];
  const known = distinct.flatMap((id) => byId.get(id)?.statement ?? []);
  const elsewhere = known.filter(({ topics }) => !topics.includes(topic));
  const meant = subject.record?.points.find(({ id }) => known.every(({ topics }) => topics.includes(`${subject.id}/${id}`)));
  if (known.length > 1 && elsewhere.length === known.length && meant) {
    return [
      {
        rule: 'relation/point',
        place: placeOf('id'),
        found: `point ${topic}, whose relation compares statements on ${subject.id}/${meant.id} alone`,
        expected: `the id ${meant.id}, or statements on ${point.id}`,
        mend: 'write the id that the point had, or compare statements on it',
      },
    ];
  }
  const compared = new Set(known.flatMap(({ speakers }) => speakers));
  const leftOut = [...new Set(onPoint.flatMap(({ speakers }) => speakers))].filter((speaker) => !compared.has(speaker));
  const ids = (statements: readonly Statement[]) => statements.map(({ id }) => id);
  const messages: Message[] = [
    ...leftOut.map((speaker): Message => ({
      rule: 'relation/left-out',
      place,
      found: `${kind} without ${speaker}, who has a statement on it`,
      expected: 'every speaker with a statement on the point',
      mend: `add to between: ${ids(onPoint.filter(({ speakers }) => speakers.includes(speaker))).join(' or ')}, or take the point out of the passage’s on=…`,
    })),
    ...elsewhere.map(({ id }): Message => ({
      rule: 'relation/point',
      place,
      found: `statement ${id}, which is not on the point ${topic}`,
      expected: `statements on it${onPoint.length > 0 ? `: ${ids(onPoint).join(', ')}` : ''}`,
      mend: `add ${topic} to the passage’s on=…, or take the statement out of between:`,
    })),
  ];
  if (leftOut.length === 0 && comparesOf(onPoint) === 'speakers' && comparesOf(known) !== 'speakers') {
    const spoken = voicesIn(onPoint.filter(({ speakers }) => speakers.length > 0));
    messages.push({
      rule: 'relation/left-out',
      place,
      found: `${kind} that compares no two speakers, although ${spoken.join(' and ')} have statements of their own`,
      expected: 'a comparison between them',
      mend: `add to between: what each says alone, of ${ids(onPoint).join(', ')}`,
    });
  }
  if (known.length === distinct.length && (known.length < 2 || voicesIn(known).length < 2)) {
    messages.push({
      rule: 'relation/evidence',
      place,
      found: `${kind} between ${known.length < 2 ? 'fewer than two statements' : `statements of ${voicesIn(known).join(' and ')} alone`}`,
      expected: 'at least two statements of different voices',
      mend: 'add a statement of another voice to between:, or say one-voice-only',
    });
  }
  return messages;
}

function voicesIn(statements: readonly Statement[]): string[] {
  return [...new Set(statements.flatMap(voicesOf))];
}
