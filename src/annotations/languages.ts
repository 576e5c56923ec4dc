/** Whether two BCP 47 tags name one language, whatever the region: `en` and `en-GB`. */
export function sameLanguage(one: string, other: string): boolean {
  return primary(one) === primary(other);
}

/** The English name of a language, for messages. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(primary(tag)) ?? tag;
}

function primary(tag: string): string {
  return new Intl.Locale(tag).language;
}
