/** Scripts without blanks between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Short words that Hebrew and Arabic join to the next word: “and”, “the”, “that”, “in” and the like. */
const particles = /(?<![\p{L}\p{N}])(?:[משהוכלב]{1,3}|[وف]?[بكل]?(?:ال)?)$/u;

/**
 * Whether words stand in a text to the letter, with neither the first nor the last of them cut.
 *
 * @example holdsWhole('the harbor', 'harbo') // false
 */
export function holdsWhole(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1 && words !== ''; at = text.indexOf(words, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + words.length);
    // What follows a particle is a whole word if it has more than one letter.
    const begins = !cuts(before, words) || (particles.test(before.slice(-5)) && /^\p{L}{2}/u.test(words));
    if (begins && !cuts(words, after)) return true;
  }
  return false;
}

/** Whether a word goes on from the end of one text to the beginning of the other. */
function cuts(one: string, other: string): boolean {
  const last = /[\p{L}\p{N}]\p{M}*$/u.exec(one.slice(-8))?.[0];
  const first = /^[\p{L}\p{M}\p{N}]/u.exec(other)?.[0];
  return last !== undefined && first !== undefined && !unspaced.test(last) && !unspaced.test(first);
}
