import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { litColour, litNotes } from '../../../src/exports/lit-notes.ts';

test('lights the note of each statement with its passage', () => {
  expect(litNotes([{ id: 'ash-keep' }, { id: 'ferry-old' }])).toBe(
    `@media screen{main:has([id="ash-keep"]:target) [data-of="ash-keep"],main:has([id="ferry-old"]:target) [data-of="ferry-old"]{background:${litColour};box-shadow:0 0 0 .25rem ${litColour}}}`,
  );
});

test('adds nothing where an account has no statement', () => {
  expect(litNotes([])).toBe('');
});

test('lights it in the colour of the site', () => {
  expect(readFileSync('src/styles/global.css', 'utf8')).toContain(`--color-lit: ${litColour};`);
});
