import type { Filters } from '../../store/filters.ts'
import type { Incident } from '../../store/incident.ts'
import type { Store } from '../../store/store.ts'
import type { Concepts } from '../../text/concepts.ts'
import { conceptsHere } from '../archive/own-glossary.ts'
import { withCopies } from './copies.ts'
import { copyOf, hitOf, pagesOf, type Shown } from './hits.ts'
import type { ReadPage } from './lines.ts'
import { passages, saidIn, shortened, marksOf, type Said, type Worth } from './passages.ts'
import type { PastedLine } from './pasted/pasted.ts'
import { inPlace } from './pasted/in-place.ts'
import { readPaste } from './pasted/read.ts'
import { rank } from './rank.ts'
import { meaningName, reasonsOf } from './reasons.ts'
import type { MarkedLine, Passage, SimilarAnswer } from './schema.ts'
import { strengthOf, strongFirst } from './strength.ts'
import { READ as READ_TOGETHER, withTogether } from './together.ts'
import { takenOf, understand } from './understand.ts'
import { judgedFirst, verdictsBefore } from './verdicts.ts'
import { wantedOf, weigh, worthFetching, worthOf, type WeighedWord } from './weigh.ts'

export type SimilarRequest = ({ text: string } | { id: string }) & { filters: Filters; limit: number }

const CANDIDATES = 200
/** Incidents like a pasted text, or like another incident. Null where that incident is not there. */
export async function similar(store: Store, request: SimilarRequest): Promise<SimilarAnswer | null> {
  const begun = performance.now()
  const like = 'id' in request ? await store.incident(request.id) : null
  if ('id' in request && !like) return null
  const paste = 'id' in request ? textOf(like!) : request.text, pasted = readPaste(paste)
  const text = pasted.lines.map(line => line.text).join('\n')
  const concepts = await conceptsHere(store), question = understand(text, concepts)
  const weighed = await weigh(store, question.asked)
  const fetched = worthFetching(weighed.words)
  const { candidates } = fetched.length ? await store.candidates({ words: wantedOf(fetched), match: 'any', filters: request.filters, limit: CANDIDATES }) : { candidates: [] }
  const ranked = rank(candidates.filter(({ id }) => id !== like?.id), fetched, weighed.frequencies)
  const strengthOfOne = strengthOf(weighed, fetched, ranked)
  const ordered = withCopies(withTogether(await pagesOf(store, ranked.slice(0, READ_TOGETHER)), text, question, weighed.words), ({ page }) => page.text)
  const before = await verdictsBefore(store, text, ordered.flatMap(({ one, copies }) => [one, ...copies].map(({ page }) => page.incident)))
  const verdictsOf = ({ one, copies }: (typeof ordered)[number]) => [one, ...copies].flatMap(({ page }) => before(page.incident.id))
  const found = judgedFirst(strongFirst(ordered, ({ one }) => strengthOfOne(one.one)), ({ one }) => verdictsOf(one)).slice(0, request.limit)
  const worth = worthOf(fetched), lines = pasted.lines.map(line => ({ ...line, said: saidIn(line.text, worth, concepts) }))
  const hits = found.map(({ one, strength }) => {
    const { page, one: { score } } = one.one
    return { ...hitOf(page, score, strength, shownOf(page, lines, worth, concepts)), copies: one.copies.map(({ page }) => copyOf(page.incident)), verdicts: verdictsOf(one) }
  })
  return {
    understood: {
      shape: pasted.shape, words: mostTelling(fetched), taken: takenOf(question.asked), meanings: meaningsOf(fetched), causes: [], services: [],
      setAside: [...new Set([...pasted.setAside, ...question.setAside])], lines: { read: pasted.lines.length, of: pasted.of }, marks: inPlace(paste, lines), unknown: [], corrected: [],
    },
    found: hits.some(hit => hit.strength === 'strong'),
    of: weighed.frequencies.documents,
    hits,
    milliseconds: performance.now() - begun,
  }
}

const byWorth = (a: WeighedWord, b: WeighedWord) => b.weight * b.idf - a.weight * a.idf

const mostTelling = (words: readonly WeighedWord[]) => words.filter(({ concept }) => !concept).sort(byWorth).map(({ written }) => written[0]!)

const meaningsOf = (words: readonly WeighedWord[]) => words.filter(({ concept }) => concept).sort(byWorth).map(({ terms }) => meaningName(terms[0]!))

/** What another incident is compared by. */
function textOf({ title, summary, causes, services }: Incident): string {
  return [title?.value, summary?.value, ...causes.map(({ tag }) => tag), ...services.map(({ value }) => value)].filter(Boolean).join('\n')
}

type AskedLine = PastedLine & { said: Said[] }

function shownOf(page: ReadPage, lines: readonly AskedLine[], worth: Worth, concepts: Concepts): Shown {
  const found = passages(page.lines(), worth, concepts).map(passage => ({ ...passage, yours: yoursOf(passage, lines, worth, concepts) }))
  return { passages: found, why: reasonsOf(found, lines, worth, concepts) }
}

/** The line of the paste that says most of the same as a passage, with what is the same. */
function yoursOf({ text }: Passage, lines: readonly AskedLine[], worth: Worth, concepts: Concepts): MarkedLine | null {
  const terms = new Set(saidIn(text, worth, concepts).map(({ term }) => term))
  let [yours, most]: [AskedLine | null, number] = [null, 0]
  for (const line of lines) {
    const shared = new Set(line.said.map(({ term }) => term)).intersection(terms)
    const value = [...shared].reduce((sum, term) => sum + worth.get(term)!, 0)
    if (value > most) [yours, most] = [line, value]
  }
  return yours && shortened({ text: yours.text, line: yours.line, marks: marksOf(yours.said.filter(({ term }) => terms.has(term))) })
}
