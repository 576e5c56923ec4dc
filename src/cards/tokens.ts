/** A colour as the site's style has it: `#1c1b19`. */
export type Colour = `#${string}`;

/** The colours of a card, by the names that they have in the site's style: those of its light scheme. */
export type Tokens = Readonly<Record<(typeof names)[number], Colour>>;

const names = ['paper', 'ink', 'soft', 'edge', 'voice-1', 'voice-2', 'voice-3', 'voice-4'] as const;

/**
 * Reads the colours out of the site's stylesheet, where its `@theme` block defines each as `light-dark(…, …)`.
 *
 * @throws Error where one is not defined so, in six hex digits
 * @see https://tailwindcss.com/docs/theme
 */
export function readTokens(stylesheet: string): Tokens {
  const theme = /@theme\s*\{([^}]*)\}/u.exec(stylesheet)?.[1] ?? '';
  return Object.fromEntries(
    names.map((name) => {
      const value = new RegExp(`--color-${name}:\\s*light-dark\\((#[0-9a-f]{6}),`, 'u').exec(theme)?.[1];
      if (value === undefined) throw new Error(`Unexpected @theme without --color-${name} as light-dark() of six hex digits`);
      return [name, value];
    }),
  ) as Tokens;
}
