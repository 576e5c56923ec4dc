import { isMap, isScalar, parseDocument, visit } from 'yaml';

/**
 * A part of a text, as long as the whole: a character that no text holds stands in place of everything else. So a pattern matches only in
 * the part, and its offsets are those of the whole.
 */
export type Part = (source: string) => string;

const outside = '\0';
const frontMatterForm = /^---\n[\s\S]*?\n---\n/u;
const markForm = /:(?:said|told)\[|\]\{[^}]*\}/gu;

/** Whether words reach beyond their part. */
export function isOutside(words: string): boolean {
  return words.includes(outside);
}

/** The whole text. */
export const whole: Part = (source) => source;

/** The YAML: the front matter of a Markdown file, or the whole of another file. */
export const yaml: Part = (source) => {
  const length = frontMatterLength(source);
  return length === 0 ? source : source.slice(0, length - '---\n'.length) + hide(source.slice(length - '---\n'.length));
};

/** The text below the front matter. */
export const body: Part = (source) => {
  const length = frontMatterLength(source);
  return hide(source.slice(0, length)) + source.slice(length);
};

/** The words of an account, without its marks. */
export const accountWords: Part = (source) => body(source).replaceAll(markForm, hide);

/** The prose of a summary, without what it cites. */
export const summaryProse: Part = (source) => body(source).replaceAll(/:cite\[[^\]]*\]/gu, hide);

/** What stands between { and } in the marks of an account. */
export const attributes: Part = (source) =>
  body(source).replaceAll(/[\s\S]*?(?:\]\{([^}]*)\}|$)/gu, (found, inside: string | undefined) =>
    inside === undefined ? hide(found) : `${hide(found.slice(0, -inside.length - 1))}${inside}${outside}`,
  );

/** The values of some fields of the YAML, by name. */
export function fields(...names: readonly string[]): Part {
  return (source) => {
    const text = yaml(source);
    const shown = hide(text).split('');
    visit(parseDocument(text.replaceAll(outside, ' ').replace(/^---/u, '   ')), {
      Pair: (_, { key, value }) => {
        if (!isScalar(key) || !names.includes(String(key.value)) || !hasRange(value)) return;
        // Only lists and texts, because a map has fields of its own.
        if (isMap(value)) return;
        for (let at = value.range[0]; at < value.range[1]; at += 1) shown[at] = text.charAt(at);
      },
    });
    return shown.join('');
  };
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function frontMatterLength(source: string): number {
  return frontMatterForm.exec(source)?.[0].length ?? 0;
}

function hide(text: string): string {
  return outside.repeat(text.length);
}
