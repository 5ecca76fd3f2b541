import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/a11y/**', 'node_modules/**', 'dist/**'],
    globalSetup: 'test/support/own-temporary-folder.ts',
    // One for each core, also where there are two: by default one would be left idle.
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
