// The same incident told twice in the archive (a copy, a public and an internal version) is one answer.
import { bagOf } from '../../text/bag.ts'
import { noiseIn } from '../../text/noise.ts'
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

/** A title without its dates and clocks, which a log and a report of the same incident write differently. */
function titleOf({ incident: { title } }: Page): string {
  const text = title?.value ?? ''
  const stamps = noiseIn(text).filter(({ kind }) => kind === 'time stamps')
  const plain = stamps.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)
  return words(plain).join(' ')
}

const termsOf = ({ text }: Page) => new Set(bagOf(text, new Map()).terms)
