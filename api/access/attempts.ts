// How often somebody may be wrong. Nobody guesses a token; whoever tries keeps the store busy, and should hear that it leads nowhere.
import { isIPv6 } from 'node:net'
import type { RateLimiterMemory } from 'rate-limiter-flexible'

const FAILURES = 10
const SECONDS = 300

/** `wait`: seconds for which nothing that an address shows is looked at, right or wrong; else what was found. */
export type Attempt<T> = { wait: number } | { found: T | null }

export type Attempts = {
  /** Looks, and counts it where nothing is found. What one address shows all at once is looked at in turn: else all of it would be before the first failure counts. */
  attempt<T>(address: string, look: () => Promise<T | null>): Promise<Attempt<T>>
}

export function countAttempts(): Attempts {
  let loading: Promise<RateLimiterMemory> | null = null
  // Loaded when the first token is shown: on one's own machine none ever is, and the start is quick.
  const failures = () => (loading ??= import('rate-limiter-flexible').then(({ RateLimiterMemory }) => new RateLimiterMemory({ points: FAILURES, duration: SECONDS })))
  const turns = new Map<string, Promise<unknown>>()

  async function lookFor<T>(party: string, look: () => Promise<T | null>): Promise<Attempt<T>> {
    const known = await (await failures()).get(party)
    if (known && known.remainingPoints <= 0) return { wait: Math.ceil(known.msBeforeNext / 1000) }
    const found = await look()
    if (found === null) await (await failures()).penalty(party)
    return { found }
  }

  return {
    attempt(address, look) {
      const party = partyOf(address), mine = (turns.get(party) ?? Promise.resolve()).then(() => lookFor(party, look))
      const turn = mine.catch(() => {}).then(() => {
        if (turns.get(party) === turn) turns.delete(party)
      })
      turns.set(party, turn)
      return mine
    },
  }
}

/** Whoever has one address of IPv6 has its whole network of 64 bits, a new one for each try. IPv4 may come written as IPv6. */
function partyOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  return isIPv6(plain) ? plain.split('::')[0]!.split(':').slice(0, 4).join(':') : plain
}
