// What accounts are known by, for tests of how they are known again.
import type { Identity, Known } from '../../../../store/identity.ts'
import { sketch } from '../../../../text/sketch.ts'

/** A text of so many sentences that no other word begins. */
export const telling = (word: string, sentences = 12) => Array.from({ length: sentences }, (_, i) => `At ${word}${i} the ${word} queue of node ${word}${i + 1} filled up and ${word} workers stopped.`).join('\n')

type Given = Partial<Omit<Known, 'sketch'>> & { text?: string }

export function known({ text = telling('basket'), ...rest }: Given = {}): Known {
  return { archive: 'shop', kind: 'incident', path: 'a.md', title: 'Baskets emptied by a deploy', day: '2024-03-01', started: null, resolved: null, sketch: sketch(text), fullness: 10, ...rest }
}

export const identity = (id: string, given: Given = {}, stands = true): Identity => ({ id, known: known(given), stands })
