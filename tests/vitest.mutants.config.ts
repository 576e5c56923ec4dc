import { defineConfig } from 'vitest/config';

// The rooms that are tested by mutation know nothing of Astro, so Vitest alone runs their tests, and sooner. Which tests they
// are, `tests/mutants.ts` says.
export default defineConfig({
  test: {
    include: process.env['MUTANTS_TESTS']?.split(' ') ?? [],
    testTimeout: 20_000,
    setupFiles: ['tests/fixed-seed.ts'],
    isolate: false,
  },
});
