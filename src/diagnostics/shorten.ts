/** Words as a message shows them: cut to a length, with an ellipsis for the rest. */
export function shorten(words: string, limit = 80): string {
  return words.length > limit ? `${words.slice(0, limit - 1).trimEnd()}…` : words;
}
