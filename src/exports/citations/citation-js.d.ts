// Citation.js has no types of its own. These are the parts that are used here.

declare module '@citation-js/core' {
  import type { CslItem } from './csl.ts';

  /** An item as it is read back from a file. What the format cannot hold is missing. */
  type ReadItem = Partial<Omit<CslItem, 'type'>> & { readonly type: string; readonly author?: unknown };

  export class Cite {
    /** @param data items, or the text of a file in any format that a plugin reads */
    constructor(data: readonly CslItem[] | string, options?: { readonly generateGraph?: boolean });
    readonly data: readonly ReadItem[];
    format(name: 'bibtex'): string;
    format(name: 'ris', options: { readonly format: 'object' }): readonly Readonly<Record<string, string | readonly string[]>>[];
    format(name: 'bibliography', options: { readonly template: string; readonly lang: string; readonly format: 'text' }): string;
  }

  export const plugins: {
    readonly config: {
      get(name: '@csl'): { readonly styles: { add(name: string, xml: string): void } };
      get(name: '@bibtex'): { readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } };
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
