// Some hundred spoiled documents; `npm run test:long` reads a hundred thousand.
import { expect, test } from 'vitest'
import { faultsIn } from './faults.ts'
import { mutant, seedlings } from './mutations.ts'

const SEED = 1, CASES = 500

test('spoiled documents are read without a fault', { timeout: 300_000 }, async () => {
  const grown = seedlings()
  for (let n = 0; n < CASES; n++) {
    const { path, bytes, done } = mutant(grown, SEED, n)
    const faults = await faultsIn(path, bytes).catch((error: unknown) => [error instanceof Error ? error.stack! : String(error)])
    expect(faults, `${done.join(', ')}: again by npm run test:long -- --seed ${SEED} --from ${n} --count 1`).toEqual([])
  }
})
