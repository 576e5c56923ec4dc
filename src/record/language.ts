import { z } from 'astro/zod';

/** The languages in which the words around a name can be read, to tell whether the person named is speaking. */
export const namingLanguages = ['en', 'de', 'ru', 'he'] as const;

/** A language as a BCP 47 tag that `Intl` can parse: `en`, `ru`, `pt-BR`. */
export const languageSchema = z.string().refine(isLanguage, 'a language tag such as en or pt-BR');

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
