import { words } from '../../text/tokens.ts'
import type { Hit } from './schema.ts'

/** The hits of a page, those first whose title has the words of the question in its order and no others: who types a title means it, however much more another tells of these words. */
export function titledFirst(hits: readonly Hit[], text: string): Hit[] {
  const asked = inOrder(text), titled = new Set(hits.filter(({ title }) => inOrder(title) === asked))
  return [...Array.from(titled, hit => ({ ...hit, strength: 'strong' as const })), ...hits.filter(hit => !titled.has(hit))]
}

const inOrder = (text: string) => words(text).join(' ')
