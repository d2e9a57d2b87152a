// `npm test` runs all of these; `npx vitest run test/ingest` some. What needs more than this repository is run by `npm run score`.
import { defineConfig } from 'vitest/config'

const NOT_UNIT = ['test/contract/**', 'test/browser/**', 'test/score/**', 'test/bench/**']

// Many tests start threads, processes or a browser, and machines may be busy.
const PATIENCE = { testTimeout: 60_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    maxWorkers: '100%', // of two cores one would lie idle
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: NOT_UNIT, ...PATIENCE } },
      { test: { name: 'contract', include: ['test/contract/**/*.test.ts'], ...PATIENCE } },
      // One browser at a time: pages and program share the machine.
      { test: { name: 'browser', include: ['test/browser/**/*.test.ts'], fileParallelism: false, expect: { poll: { timeout: 20_000 } }, ...PATIENCE } },
    ],
  },
})
