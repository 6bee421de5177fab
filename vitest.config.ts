import { defineConfig } from 'vitest/config'

/** What reads `dist/` is built for first, and only when it is older than its sources. */
const built = [
  'test/budgets.test.ts',
  'test/importing.test.ts',
  'test/killed.test.ts',
  'test/ownNames.test.ts',
  'test/package.test.ts',
  'test/readme.test.ts',
]

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    reporters: ['default', './test/support/closing-line.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', ...built],
          restoreMocks: true,
          // Property tests and the compiler's own runs take long on a busy machine.
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'dist',
          environment: 'node',
          include: built,
          globalSetup: './test/support/build.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['./test/support/build.ts', './test/support/provide-browser.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // What is lazy, or waits for an idle page, is late on a busy machine.
          expect: { poll: { timeout: 20_000 } },
          // Each worker drives a browser of its own, which brings more processes along.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
