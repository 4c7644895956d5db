import { defineConfig } from 'vitest/config';

/** The packages, and the packed extension in real browsers. Browsers are started by the tests, so files run one after the other. */
export default defineConfig({
  test: {
    include: ['tests/packages/**/*.test.ts', 'tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/support/packed.ts',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    allowOnly: false,
  },
});
