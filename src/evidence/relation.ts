import type { Message } from '../diagnostics/message.ts';
import type { Statement } from '../record/statement.ts';
import { voicesOf } from '../record/voice.ts';
import type { EvidenceRule } from './briefing.ts';

/**
 * Evidence rule 5: a comparison compares at least two statements of different voices, on its own point; and where one voice is
 * said to be the only one, no other speaks on the point.
 */
export const relation: EvidenceRule = ({ subjects }, { byId, byTopic }) =>
  subjects.flatMap(({ id, record, placeOf }) =>
    (record?.points ?? []).flatMap((point, index): Message[] => {
      const { kind, between } = point.relation;
      const place = placeOf(['points', index, 'relation', 'between']);
      const onPoint = byTopic.get(`${id}/${point.id}`) ?? [];
      if (kind === 'one-voice-only') {
        const compared = between.length > 0;
        if (!compared && (voiceCount(onPoint) === 1 || onPoint.length <= 1)) return [];
        return [
          {
            rule: 'relation/one-voice',
            place: placeOf(['points', index, 'relation', 'kind']),
            found: compared
              ? `one-voice-only on ${point.id}, with statements to compare`
              : `one-voice-only on ${point.id}, where ${listVoices(onPoint)} speak`,
            expected: compared ? 'no list of statements' : 'a single voice',
            mend: compared ? 'leave between: out' : 'compare the statements: give a kind, between: and the reason',
          },
        ];
      }
      const distinct = [...new Set(between)];
      const known = distinct.flatMap((name) => byId.get(name)?.statement ?? []);
      const elsewhere = known.filter(({ topics }) => !topics.includes(`${id}/${point.id}`));
      return [
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

function voiceCount(statements: readonly Statement[]): number {
  return new Set(statements.flatMap(voicesOf)).size;
}

function listVoices(statements: readonly Statement[]): string {
  return [...new Set(statements.flatMap(voicesOf))].join(' and ');
}
