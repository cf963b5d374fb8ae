/** How the tests run: real processes, two at a time, with one folder per run for what they start. */

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    pool: 'forks',
    maxWorkers: 2,
    globalSetup: ['test/support/run-folder.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 10_000,
    env: { TZ: 'UTC' },
    coverage: { enabled: false, exclude: ['dist/**', '.tsbuild/**'] },
  },
})
