// The same incident told twice in the archive (a copy, a public and an internal version) is one answer.
import { bagOf } from '../../text/bag.ts'
import { words } from '../../text/tokens.ts'
import type { Page } from '../../store/store.ts'

/** Share of words that two texts of the same title have in common when one is a copy of the other. */
const COPY = 0.9

/** The pages without those that are copies of one before them. */
export function withoutCopies(pages: readonly Page[]): Page[] {
  const kept: Page[] = []
  for (const page of pages) if (!kept.some(other => isCopy(page, other))) kept.push(page)
  return kept
}

function isCopy(a: Page, b: Page): boolean {
  if (titleOf(a) !== titleOf(b)) return false
  const [one, other] = [termsOf(a), termsOf(b)]
  const shared = [...one].filter(term => other.has(term)).length
  return shared >= COPY * Math.max(one.size, other.size)
}

const titleOf = ({ incident: { title } }: Page) => words(title?.value ?? '').join(' ')
const termsOf = ({ text }: Page) => new Set(bagOf(text, new Map()).terms)
