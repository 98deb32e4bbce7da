/** Two test projects: `unit` (all of tests/ but e2e, no browser) and `e2e` (real Chromium and Firefox, one after the other). */
import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

/** A hung browser must fail a test, a busy machine must not: far above what any step takes. */
const browserTimeoutMs = 120_000

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: browserTimeoutMs,
          hookTimeout: browserTimeoutMs,
          // About once in a thousand steps a browser's debugging protocol loses an answer; a feature that fails does so twice.
          retry: 1,
        },
      },
    ],
  },
})
