import { defineConfig } from 'vitest/config';

/** The packages, and the packed extension in real browsers, which wait more than they work: two files run side by side. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    allowOnly: false,
    projects: [
      { extends: true, test: { name: 'packages', include: ['tests/packages/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'browsers', include: ['tests/e2e/**/*.test.ts'], globalSetup: 'tests/support/packed.ts' },
      },
    ],
  },
});
