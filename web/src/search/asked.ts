import type { Asked } from '../lib/ask.ts'
import { pasted } from './paste.ts'
import type { Question } from './question.ts'

/** What a match may be said to have been, or not; null where nothing was asked, or a pasted text is not here. */
export function askedIn({ q, paste }: Pick<Question, 'q' | 'paste'>): Asked | null {
  const text = paste === null ? null : pasted(paste)
  if (paste !== null) return text === null ? null : { text, asked: 'similar' }
  return q ? { text: q, asked: 'search' } : null
}
