/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig(
  {
    test: {
      include: ['tests/unit/**/*.test.ts', 'tests/rendering/**/*.test.ts'],
      testTimeout: 20_000,
      setupFiles: ['tests/fixed-seed.ts'],
      // The style sheets of the cards are read as text.
      css: { include: [/\.css\?raw$/u] },
      // No test leaves anything behind that another could find.
      isolate: false,
      maxWorkers: 2,
    },
  },
  { devToolbar: { enabled: false } },
);
