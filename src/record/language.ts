import { z } from 'astro/zod';

/** The languages in which what stands beside a name is read, to tell whether the one who is named speaks. */
export const namingLanguages = ['en', 'de', 'ru', 'he'] as const;

/** A language as a BCP 47 tag that `Intl` knows how to read: `en`, `ru`, `pt-BR`. */
export const languageSchema = z.string().refine(isLanguage, 'a language tag such as en or pt-BR');

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
