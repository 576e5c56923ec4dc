import { expect, test } from 'vitest';
import { aliasPattern, holdsAlias } from '../../../src/annotations/aliases.ts';
import { shownAlias, speakerFileSchema } from '../../../src/record/speaker.ts';

const forms = (text: string, alias: string) => Array.from(text.matchAll(aliasPattern(alias)), ([form]) => form);

test('an alias without a stem matches itself alone, in any case, as whole words', () => {
  expect(forms('Ash ashore, ASH’s, Ashs', 'Ash')).toEqual(['Ash', 'ASH']);
});

test('a stem matches with any ending of up to three letters, and readers see the name', () => {
  expect(forms('Толстой, Толстого, Толстым, Толстовцам', 'Толст|ой')).toEqual(['Толстой', 'Толстого', 'Толстым']);
  expect(shownAlias('Толст|ой')).toBe('Толстой');
  expect(holdsAlias('Gorbatschows Sprecher', 'Gorbatschow|')).toBe(true);
  expect(holdsAlias('GORBATSCHOWS SPRECHER', 'Gorbatschow|')).toBe(true);
  expect(holdsAlias('Gorbatschowiana', 'Gorbatschow|')).toBe(false);
});

test('in a script without capital letters, up to two letters may be joined to the front of a stem', () => {
  expect(forms('ורסקוב, וורסקוב, שלורסקוב, ומלורסקוב', 'ורסקוב|')).toEqual(['ורסקוב', 'וורסקוב', 'שלורסקוב']);
});

test('a stem has at least three letters, and its ending at most three', () => {
  const { aliases } = speakerFileSchema.shape;
  expect(aliases.safeParse(['Толст|ой', 'Ash', 'both keepers', 'Лев Толст|ой']).success).toBe(true);
  for (const alias of ['То|лстой', 'Толс|того', '|Толстой', 'Толст|ой|']) expect(aliases.safeParse([alias]).success).toBe(false);
});

test('a stem of several words takes endings at its end alone, and no sign in it is a pattern', () => {
  expect(forms('Лев Толстого', 'Лев Толст|ой')).toEqual(['Лев Толстого']);
  expect(forms('St. Ash, Sty Ash', 'St. Ash')).toEqual(['St. Ash']);
  expect(forms('רציפים, רציפיהםהם', 'רציפ|')).toEqual(['רציפים']);
  expect(holdsAlias('', 'Ash')).toBe(false);
});
