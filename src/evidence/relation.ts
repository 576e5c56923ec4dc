import type { Message } from '../diagnostics/message.ts';
import type { Statement } from '../record/statement.ts';
import { comparesOf, relations } from '../record/relation.ts';
import { voicesOf } from '../record/voice.ts';
import type { EvidenceRule } from './source-content.ts';

/**
 * Evidence rule 5: a comparison compares at least two statements of different voices, on its own point, and leaves out no speaker who
 * is reported on it; and where one voice is said to be the only one, no other speaks on the point.
 */
export const relation: EvidenceRule = ({ subjects }, { byId, byTopic }) =>
  subjects.flatMap(({ id, record, placeOf }) =>
    (record?.points ?? []).flatMap((point, index): Message[] => {
      const { kind, between } = point.relation;
      const place = placeOf(['points', index, 'relation', 'between']);
      const onPoint = byTopic.get(`${id}/${point.id}`) ?? [];
      if (relations[kind].outcome === null) {
        const compared = between.length > 0;
        if (!compared && (voiceCount(onPoint) === 1 || onPoint.length <= 1)) return [];
        return [
          {
            rule: 'relation/one-voice',
            place: placeOf(['points', index, 'relation', 'kind']),
            found: compared
              ? `${kind} on ${point.id}, with statements to compare`
              : `${kind} on ${point.id}, where ${listVoices(onPoint)} speak`,
            expected: compared ? 'no list of statements' : 'a single voice',
            mend: compared ? 'leave between: out' : 'compare the statements: give a kind, between: and the reason',
          },
        ];
      }
      const distinct = [...new Set(between)];
      const known = distinct.flatMap((name) => byId.get(name)?.statement ?? []);
      const elsewhere = known.filter(({ topics }) => !topics.includes(`${id}/${point.id}`));
      const other = namesake(
        known,
        (record?.points ?? []).map((candidate) => `${id}/${candidate.id}`),
      );
      if (elsewhere.length === known.length && other !== null) {
        return [
          {
            rule: 'relation/point',
            place: placeOf(['points', index, 'id']),
            found: `point ${id}/${point.id}, whose relation compares statements on ${other} alone`,
            expected: `the id ${other.split('/')[1]}, or statements on ${point.id}`,
            mend: 'write the id that the point had, or compare statements on it',
          },
        ];
      }
      const compared = new Set(known.flatMap(({ speakers }) => speakers));
      const leftOut = [...new Set(onPoint.flatMap(({ speakers }) => speakers))].filter((speaker) => !compared.has(speaker));
      const apart = leftOut.length === 0 && comparesOf(onPoint) === 'speakers' && comparesOf(known) !== 'speakers';
      return [
        ...(apart
          ? [
              {
                rule: 'relation/left-out',
                place,
                found: `${kind} on ${point.id} that compares no two speakers, although ${listVoices(onPoint.filter(({ speakers }) => speakers.length > 0))} have statements of their own`,
                expected: 'a comparison between them',
                mend: `add to between: what each says alone, of ${onPoint.map(({ id: other }) => other).join(', ')}`,
              } as const,
            ]
          : []),
        ...leftOut.map((speaker): Message => ({
          rule: 'relation/left-out',
          place,
          found: `${kind} on ${point.id} without ${speaker}, who has a statement on it`,
          expected: 'every speaker with a statement on the point',
          mend: `add to between: ${onPoint
            .filter(({ speakers }) => speakers.includes(speaker))
            .map(({ id: other }) => other)
            .join(' or ')}, or take the point out of the passage’s on=…`,
        })),
        ...elsewhere.map((statement): Message => ({
          rule: 'relation/point',
          place,
          found: `statement ${statement.id}, which is not on the point ${id}/${point.id}`,
          expected: `statements on it${onPoint.length > 0 ? `: ${onPoint.map((other) => other.id).join(', ')}` : ''}`,
          mend: `add ${id}/${point.id} to the passage’s on=…, or take the statement out of between:`,
        })),
        ...(known.length === distinct.length && (known.length < 2 || voiceCount(known) < 2)
          ? [
              {
                rule: 'relation/evidence',
                place,
                found: `${kind} on ${point.id} between ${known.length < 2 ? 'fewer than two statements' : `statements of ${listVoices(known)} alone`}`,
                expected: 'at least two statements of different voices',
                mend: 'add a statement of another voice to between:, or say one-voice-only',
              } as const,
            ]
          : []),
      ];
    }),
  );

/** The point on which all of some statements are. */
function namesake(statements: readonly Statement[], points: readonly string[]): string | null {
  if (statements.length < 2) return null;
  return points.find((point) => statements.every(({ topics }) => topics.includes(point))) ?? null;
}

function voiceCount(statements: readonly Statement[]): number {
  return new Set(statements.flatMap(voicesOf)).size;
}

function listVoices(statements: readonly Statement[]): string {
  return [...new Set(statements.flatMap(voicesOf))].join(' and ');
}
