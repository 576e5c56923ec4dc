import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTokens } from '../../../src/cards/tokens.ts';

const stylesheet = readFileSync('src/styles/global.css', 'utf8');

test('reads the colours of the light scheme from the site’s style', () => {
  expect(readTokens(stylesheet)).toMatchObject({ paper: '#fbfaf6', ink: '#1c1b19', 'voice-1': '#0d5055' });
});

test('refuses a style without one of them', () => {
  expect(() => readTokens(stylesheet.replace('--color-soft: light-dark(#', '--color-soft: light-dark(rgb'))).toThrow(
    'Unexpected @theme without --color-soft as light-dark() of six hex digits',
  );
});
