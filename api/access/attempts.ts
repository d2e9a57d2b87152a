// How often an address may be wrong. Nobody guesses a token; whoever tries keeps the store busy, and should hear that it leads nowhere.
import { RateLimiterMemory } from 'rate-limiter-flexible'

const FAILURES = 10
const SECONDS = 300

export type Attempts = {
  /** Seconds for which nothing that an address shows is looked at, right or wrong: 0 for most. */
  wait(address: string): Promise<number>
  failed(address: string): Promise<void>
}

export function countAttempts(): Attempts {
  const failures = new RateLimiterMemory({ points: FAILURES, duration: SECONDS })
  return {
    async wait(address) {
      const known = await failures.get(address)
      return known && known.remainingPoints <= 0 ? Math.ceil(known.msBeforeNext / 1000) : 0
    },
    async failed(address) {
      await failures.penalty(address)
    },
  }
}
