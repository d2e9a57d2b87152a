// Whatever is done to an archive, in whatever order: what people said stays with its story, and a story keeps its id.
import { array, assert, asyncProperty, constantFrom, nat, record } from 'fast-check'
import { expect, test } from 'vitest'
import { ACTS, type Act } from './invented/acts.ts'
import { newKeeper } from './invented/keeper.ts'
import { memoryStore } from './invented/memory-store.ts'

/** `HINDSIGHT_SEQUENCES=20000 npx vitest run …` for more than every run of the tests can wait for; `HINDSIGHT_SEED` and the path that a failure names, for the same once more. */
const { HINDSIGHT_SEQUENCES: sequences = '2000', HINDSIGHT_SEED: seed = '1', HINDSIGHT_PATH: path } = process.env

const BEGIN: Act[] = [{ what: 'addLog', a: 0, b: 1 }, { what: 'add', a: 1, b: 2 }, { what: 'add', a: 0, b: 3 }, { what: 'add', a: 0, b: 4 }, { what: 'read', a: 0, b: 0 }]
/** What makes a sequence worth running: readings, and things said that could be lost. */
const OFTEN: Act['what'][] = ['read', 'read', 'read', 'read', 'read', 'say', 'say', 'setStatus', 'setStatus']

const act = record({ what: constantFrom(...OFTEN, ...(Object.keys(ACTS) as Act['what'][])), a: nat(1000), b: nat(10_000) })

test('what people said stays with its story, through everything that is done to an archive', async () => {
  await assert(asyncProperty(array(act, { minLength: 5, maxLength: 25 }), async acts => {
    const keeper = newKeeper(memoryStore())
    for (const { what, a, b } of [...BEGIN, ...acts, { what: 'read', a: 0, b: 0 } as const]) await ACTS[what](keeper, a, b)
    await keeper.store.close()
  }), { numRuns: Number(sequences), seed: Number(seed), ...(path && { path }) })
  expect(Number(sequences)).toBeGreaterThan(0)
}, 600_000)
