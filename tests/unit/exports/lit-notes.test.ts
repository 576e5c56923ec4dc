import { expect, test } from 'vitest';
import { litNotes } from '../../../src/exports/lit-notes.ts';

test('lights the note of a statement together with its passage', () => {
  expect(litNotes([{ id: 'ash-keep' }, { id: 'ferry-old' }])).toBe(
    '@media screen{main:has([id="ash-keep"]:target) [data-of="ash-keep"],main:has([id="ferry-old"]:target) [data-of="ferry-old"]{background:var(--color-lit);box-shadow:0 0 0 .25rem var(--color-lit)}}',
  );
});

test('adds nothing if an account has no statement', () => {
  expect(litNotes([])).toBe('');
});
