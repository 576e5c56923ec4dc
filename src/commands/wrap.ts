/** A text in lines of at most `width` characters. Only a longer word has a longer line. */
export function wrap(text: string, width: number): string[] {
  return text.match(new RegExp(`\\S.{0,${width - 2}}\\S(?=\\s|$)|\\S+`, 'gu')) ?? [];
}
