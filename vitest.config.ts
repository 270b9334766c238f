import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Whole corpora take a while on small machines; how long is no matter of a test.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
