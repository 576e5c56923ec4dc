import type { Message } from '../diagnostics/message.ts';
import { attribution } from './attribution.ts';
import type { Briefing, EvidenceRule } from './briefing.ts';
import { indexBriefing } from './briefing.ts';
import { citation } from './citation.ts';
import { foreign } from './foreign.ts';
import { inference } from './inference.ts';
import { permanence } from './permanence.ts';
import { quotation } from './quotation.ts';
import { reference } from './reference.ts';
import { relation } from './relation.ts';
import { silence } from './silence.ts';
import { verbatim } from './verbatim.ts';

const evidenceRules: readonly EvidenceRule[] = [
  verbatim,
  quotation,
  attribution,
  citation,
  relation,
  silence,
  permanence,
  reference,
  foreign,
  inference,
];

/** Judges a briefing by every evidence rule; the result is everything that is wrong, not the first of it. */
export function judge(briefing: Briefing): Message[] {
  const index = indexBriefing(briefing);
  return evidenceRules.flatMap((rule) => rule(briefing, index));
}
