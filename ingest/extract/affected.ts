import type { Document } from '../document.ts'
import type { Fact } from '../record.ts'

/** Share of users, requests or traffic that was affected, in percent: the first or headline figure. */
export function affectedPercent(_document: Document): Fact<number> | null {
  return null
}
