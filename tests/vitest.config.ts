/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig(
  {
    test: {
      include: ['tests/unit/**/*.test.ts', 'tests/rendering/**/*.test.ts'],
      testTimeout: 20_000,
    },
  },
  { devToolbar: { enabled: false } },
);
