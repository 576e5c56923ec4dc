import type { Message } from '../diagnostics/message.ts';
import { attribution } from './attribution.ts';
import { atTheirCauses } from './causes.ts';
import { citation } from './citation.ts';
import { foreign } from './foreign.ts';
import { inference } from './inference.ts';
import { lost } from './lost.ts';
import { permanence } from './permanence.ts';
import { prose } from './prose.ts';
import { quotation } from './quotation.ts';
import { reference } from './reference.ts';
import { relation } from './relation.ts';
import { silence } from './silence.ts';
import { type EvidenceRule, indexContent, type SourceContent } from './source-content.ts';
import { verbatim } from './verbatim.ts';

const evidenceRules: readonly EvidenceRule[] = [
  verbatim,
  quotation,
  attribution,
  citation,
  prose,
  relation,
  silence,
  permanence,
  reference,
  foreign,
  inference,
];

/**
 * Judges a briefing by every evidence rule; the result is everything that is wrong, not the first of it. Only what causes nearly
 * everything else is told alone: something that was published and is gone, or has another id.
 */
export function judge(content: SourceContent): Message[] {
  const index = indexContent(content);
  const causes = lost(content, index);
  if (causes.length > 0) return causes;
  const messages = evidenceRules.flatMap((rule) => rule(content, index));
  return atTheirCauses(messages, content, index);
}
