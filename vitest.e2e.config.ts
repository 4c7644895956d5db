import { defineConfig } from 'vitest/config';

/** What takes a page, a browser or the machine to its limits: beside others, all of them would be too slow. */
const ALONE = ['hostile', 'kept-pages', 'kinds-of-page', 'life'].map((name) => `tests/e2e/${name}.test.ts`);

/** The packed extension in real browsers, which each file starts for itself: most of the time goes by waiting for them. */
export default defineConfig({
  test: {
    globalSetup: 'tests/support/packed.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'side by side',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ALONE,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: ALONE, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
