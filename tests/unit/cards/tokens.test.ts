import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTokens } from '../../../src/cards/tokens.ts';

const stylesheet = readFileSync('src/styles/global.css', 'utf8');

test('reads the colors of the light scheme from the site’s style sheet', () => {
  const rule = readTokens(stylesheet);
  expect(rule).toMatch(/^\.card \{ .+ \}$/u);
  for (const colour of ['--color-paper: #fbfaf6;', '--color-ink: #1c1b19;', '--color-voice-1: #0d5055;'])
    expect(rule).toContain(colour);
});

test('refuses a style sheet without any', () => {
  expect(() => readTokens('@theme { --color-ink: black; }')).toThrow(
    'Unexpected style sheet without colours, expected an @theme with light-dark() of six hex digits',
  );
});
