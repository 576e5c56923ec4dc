import { ending } from '../record/speaker.ts';
import { wholeWords } from './words.ts';

/**
 * Finds an alias as whole words, in any case. An alias with a stem also matches with any other ending of up to three letters. If its
 * script has no capital letters, up to two letters may be joined to its front, as Hebrew does with "and", "that" and "to".
 *
 * @example Array.from('Ashs Boot'.matchAll(aliasPattern('Ash|')), ([found]) => found) // ['Ashs']
 */
export function aliasPattern(alias: string): RegExp {
  const stemLength = alias.indexOf(ending);
  if (stemLength < 0) return wholeWords(RegExp.escape(alias), 'i');
  const stem = alias.slice(0, stemLength);
  const prefix = /\p{Lo}/u.test(stem) ? '\\p{L}{0,2}' : '';
  return wholeWords(`${prefix}${RegExp.escape(stem)}\\p{L}{0,3}`, 'i');
}

/** Whether a text holds an alias, in any of its forms. */
export function holdsAlias(text: string, alias: string): boolean {
  return aliasPattern(alias).test(text);
}
