/**
 * Reads the colors of the light scheme out of the site's style sheet, as a rule that declares them for a card. A card has no dark
 * scheme.
 *
 * @throws Error if the sheet has no `@theme` block with colors as `light-dark(#…, #…)`
 * @see https://tailwindcss.com/docs/theme
 */
export function readTokens(stylesheet: string): string {
  const theme = /@theme\s*\{([^}]*)\}/u.exec(stylesheet)?.[1] ?? '';
  const colours = Array.from(
    theme.matchAll(/(--color-[\w-]+):\s*light-dark\((#[0-9a-f]{6}),/gu),
    ([, name, colour]) => `${name}: ${colour};`,
  );
  if (colours.length === 0)
    throw new Error('Unexpected style sheet without colours, expected an @theme with light-dark() of six hex digits');
  return `.card { ${colours.join(' ')} }`;
}
