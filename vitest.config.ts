import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/support/longest-first.ts'

/** Apart from vite.config.ts, which builds pages: tests run the rooms as Node does. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/once-a-run.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // A file of tests is over before the second engine's code is worth compiling a second, better time.
    execArgv: ['--liftoff-only'],
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
