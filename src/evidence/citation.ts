import type { Message } from '../diagnostics/message.ts';
import { shorten } from '../diagnostics/shorten.ts';
import type { EvidenceRule } from './source-content.ts';

/** Evidence rule 4: every sentence of a summary cites at least one statement. */
export const citation: EvidenceRule = ({ subjects }) =>
  subjects.flatMap(({ sentences, file }): Message[] => {
    if (sentences.length === 0) {
      return [
        {
          rule: 'citation/missing',
          place: { type: 'unavailable', file },
          found: 'summary without a sentence',
          expected: 'at least one, each with its citation',
          mend: 'write the summary below the front matter',
        },
      ];
    }
    return sentences
      .filter(({ cites }) => cites.length === 0)
      .map(({ text, place }) => ({
        rule: 'citation/missing',
        place,
        found: `sentence without a citation: “${shorten(text, 60)}”`,
        expected: 'one followed by :cite[…]',
        mend: 'put :cite[statement-id] after the sentence, or remove it',
      }));
  });
