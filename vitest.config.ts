import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/**
 * What puts another module in the place of a real one, watches the whole process, or holds parts of the page, which ask the
 * surroundings what they are: the reader of PDF leaves a `navigator` behind that is none of a browser.
 */
const alone = [
  'test/contract/**/*.test.ts',
  'test/electron/shell/**/*.test.ts',
  'test/electron/host/name-model/**/*.test.ts',
  'test/electron/host/vault/zeroed-keys.test.ts',
  'test/electron/host/work/stray-rejections.test.ts',
  'test/renderer/**/*.test.{ts,tsx}',
]
const limits = { testTimeout: 60_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    globalSetup: 'test/support/own-temporary-folder.ts',
    // One for each core, also where there are two: by default one would be left idle.
    maxWorkers: availableParallelism(),
    projects: [
      { test: { ...limits, name: 'alone', include: alone } },
      {
        test: {
          ...limits,
          name: 'together',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...alone, 'test/e2e/**', 'test/a11y/**', 'node_modules/**', 'dist/**'],
          // The word lists and the tagger's weights are read once for each core, and not by each of three hundred files.
          isolate: false,
        },
      },
    ],
  },
})
