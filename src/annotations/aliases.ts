import { ending } from '../record/speaker.ts';

/** Endings are this long at most, and prefixes of scripts without capital letters as well. */
const affix = 3;

/**
 * Finds an alias as whole words, in any case. One with a stem is found with other endings, and in scripts without capital letters with
 * up to two letters written before it as one word, as Hebrew writes "and", "that", or "to".
 *
 * @example Array.from('Ashs Boot'.matchAll(aliasPattern('Ash|')), ([found]) => found) // ['Ashs']
 */
export function aliasPattern(alias: string): RegExp {
  const [stem = '', rest] = alias.split(ending);
  const before = '(?<![\\p{L}\\p{N}])';
  const after = '(?![\\p{L}\\p{N}])';
  if (rest === undefined) return new RegExp(`${before}${RegExp.escape(stem)}${after}`, 'giu');
  const isUnicase = /^\p{Lo}/u.test(stem);
  const prefix = isUnicase ? '\\p{Lo}{0,2}' : '';
  const suffix = isUnicase ? `\\p{Lo}{0,${affix}}` : `\\p{L}{0,${affix}}`;
  return new RegExp(`${before}${prefix}${RegExp.escape(stem)}(?:${RegExp.escape(rest)}|${suffix})${after}`, 'giu');
}

/** Whether a text holds an alias, in any of its forms. */
export function holdsAlias(text: string, alias: string): boolean {
  return text.search(aliasPattern(alias)) >= 0;
}
