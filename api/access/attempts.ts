// How often somebody may be wrong. Nobody guesses a token; whoever tries keeps the store busy, and should hear that it leads nowhere.
import { isIPv6 } from 'node:net'
import type { RateLimiterMemory } from 'rate-limiter-flexible'

const FAILURES = 10
const SECONDS = 300

export type Attempts = {
  /** Seconds for which nothing that an address shows is looked at, right or wrong: 0 for most. */
  wait(address: string): Promise<number>
  failed(address: string): Promise<void>
}

export function countAttempts(): Attempts {
  let loading: Promise<RateLimiterMemory> | null = null
  // Loaded when the first token is shown: on one's own machine none ever is, and the start is quick.
  const failures = () => (loading ??= import('rate-limiter-flexible').then(({ RateLimiterMemory }) => new RateLimiterMemory({ points: FAILURES, duration: SECONDS })))
  return {
    async wait(address) {
      const known = await (await failures()).get(partyOf(address))
      return known && known.remainingPoints <= 0 ? Math.ceil(known.msBeforeNext / 1000) : 0
    },
    async failed(address) {
      await (await failures()).penalty(partyOf(address))
    },
  }
}

/** Whoever has one address of IPv6 has its whole network of 64 bits, a new one for each try. IPv4 may come written as IPv6. */
function partyOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  return isIPv6(plain) ? plain.split('::')[0]!.split(':').slice(0, 4).join(':') : plain
}
