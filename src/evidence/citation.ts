import type { Message } from '../diagnostics/message.ts';
import type { EvidenceRule } from './source-content.ts';

/** Evidence rule 4: every sentence of a summary cites at least one statement. */
export const citation: EvidenceRule = ({ subjects }) =>
  subjects.flatMap(({ sentences, file }): Message[] => [
    ...sentences
      .filter(({ cites }) => cites.length === 0)
      .map(({ text, place }): Message => ({
        rule: 'citation/missing',
        place,
        found: `sentence without a citation: “${shorten(text)}”`,
        expected: 'one followed by :cite[…]',
        mend: 'put :cite[statement-id] after the sentence, or remove it',
      })),
    ...(sentences.length === 0
      ? [
          {
            rule: 'citation/missing',
            place: { type: 'unavailable', file },
            found: 'summary without a sentence',
            expected: 'at least one, each with its citation',
            mend: 'write the summary below the front matter',
          } as const,
        ]
      : []),
  ]);

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
