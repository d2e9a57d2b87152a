import type { Card } from '../../store/card.ts'
import type { Account, Inside } from '../../store/store.ts'
import type { Ranked } from './rank.ts'
import type { Copy, Hit, Passage, Reason } from './schema.ts'

/** What of the question an incident answers. */
export type Shown = { passages: Passage[]; why: Reason[] }

/** An incident as an answer. */
export const hitOf = ({ shown }: Pick<Card, 'shown'>, score: number, strength: Hit['strength'], { passages, why }: Shown): Hit => ({ ...shown, why, passages, verdicts: [], copies: [], score, strength })

export const copyOf = ({ shown: { id, title, day, source } }: Pick<Card, 'shown'>): Copy => ({ id, title, day: day?.at ?? null, path: source.path })

/** Ranked incidents with their accounts; those that vanished meanwhile are left out. */
export async function accountsOf(store: Inside, ranked: readonly Ranked[]): Promise<{ account: Account; one: Ranked }[]> {
  const accounts = new Map((await store.accounts(ranked.map(({ id }) => id))).map(account => [account.card.shown.id, account]))
  return ranked.flatMap(one => {
    const account = accounts.get(one.id)
    return account ? [{ account, one }] : []
  })
}
