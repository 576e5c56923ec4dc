import type { Random } from './slip.ts';

/** A word with a letter dropped, doubled, replaced by another of the word, or swapped with its neighbor. */
export function misspell(word: string, random: Random): string | null {
  const letters = [...word];
  const at = random(letters.length);
  const ways = [dropped, doubled, exchanged, swapped];
  const way = ways[random(ways.length)] as (typeof ways)[number];
  const result = way(letters, at, random).join('');
  return result === '' || result === word ? null : result;
}

function dropped(letters: readonly string[], at: number): string[] {
  return letters.toSpliced(at, 1);
}

function doubled(letters: readonly string[], at: number): string[] {
  return letters.toSpliced(at, 0, letters[at] as string);
}

function exchanged(letters: readonly string[], at: number, random: Random): string[] {
  return letters.with(at, letters[random(letters.length)] as string);
}

function swapped(letters: readonly string[], at: number): string[] {
  const pair = letters.slice(at, at + 2).reverse();
  return letters.toSpliced(at, pair.length, ...pair);
}
