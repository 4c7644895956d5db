import { defineConfig } from 'vitest/config';

/** Fast tests in Node: the engine, the pure modules, the repository itself. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['tests/dom/**', 'tests/e2e/**', 'tests/packages/**', 'node_modules/**'],
    // Milliseconds: a machine that does much else takes its time.
    testTimeout: 30_000,
    allowOnly: false,
  },
});
