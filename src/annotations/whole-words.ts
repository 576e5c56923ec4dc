/** Scripts that set no blanks between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Short words that are written together with the next: “and”, “the”, “that”, “in” … of Hebrew and of Arabic. */
const particles = /(?<![\p{L}\p{N}])(?:[משהוכלב]{1,3}|[وف]?[بكل]?(?:ال)?)$/u;

/**
 * Whether words stand in a text to the letter, and neither the first nor the last of them is cut: half a word is no word of the
 * text.
 *
 * @example holdsWhole('the harbor', 'harbo') // false
 */
export function holdsWhole(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1 && words !== ''; at = text.indexOf(words, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + words.length);
    // What follows a particle is a word, and no word there has a single letter.
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
