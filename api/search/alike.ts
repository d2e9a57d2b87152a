// The incidents that are like a text: found where the data is.
import type { Inside } from '../../store/store.ts'
import { conceptsHere } from '../archive/own-glossary.ts'
import { withCopies } from './copies.ts'
import { accountsOf, copyOf, hitOf } from './hits.ts'
import { saidIn, type Said } from './passages.ts'
import { inPlace } from './pasted/in-place.ts'
import type { PastedLine } from './pasted/pasted.ts'
import { readPaste } from './pasted/read.ts'
import { rank } from './rank.ts'
import { meantBy } from './reading.ts'
import { meaningName } from './reasons.ts'
import type { Shape, SimilarAnswer } from './schema.ts'
import type { Like } from './similar.ts'
import { shownOf } from './shown.ts'
import { causesTold } from './spoken-causes.ts'
import { strengthOf, strongFirst } from './strength.ts'
import { READ as READ_TOGETHER, withTogether } from './together.ts'
import { takenOf, understand } from './understand.ts'
import { judgedFirst, verdictsBefore } from './verdicts.ts'
import { tellingOf, wantedOf, weigh, worthFetching, worthOf, type WeighedWord } from './weigh.ts'

const CANDIDATES = 200
const TYPED: readonly Shape['kind'][] = ['text', 'chat']

export default async function alike(store: Inside, { text: paste, but, filters, limit }: Like): Promise<Omit<SimilarAnswer, 'milliseconds'>> {
  const pasted = await readPaste(paste), concepts = await conceptsHere(store)
  // People mistype; programs do not.
  const { text, unknown, corrected } = but === undefined && TYPED.includes(pasted.shape.kind) ? await meantBy(store, pasted.read, concepts) : { text: pasted.read, unknown: [], corrected: [] }
  const question = understand(text, concepts)
  const weighed = await weigh(store, question.asked)
  const fetched = worthFetching(weighed.words)
  const { candidates } = fetched.length ? await store.candidates({ words: wantedOf(fetched), all: [], filters, order: 'likeliest', limit: CANDIDATES, facets: false }) : { candidates: [] }
  const ranked = rank(candidates.filter(({ id }) => id !== but), fetched, weighed.frequencies)
  const strengthOfOne = strengthOf(weighed, fetched, ranked)
  const ordered = withCopies(withTogether(await accountsOf(store, ranked.slice(0, READ_TOGETHER)), text, question, weighed.words), ({ account }) => account.files.map(({ numbers }) => numbers))
  const before = await verdictsBefore(store, { read: pasted.read, written: paste }, ordered.flatMap(({ one, copies }) => [one, ...copies].map(({ account }) => account.card)))
  const verdictsOf = ({ one, copies }: (typeof ordered)[number]) => [one, ...copies].flatMap(({ account }) => before(account.card.shown.id))
  const found = judgedFirst(strongFirst(ordered, ({ one }) => strengthOfOne(one.one)), ({ one }) => verdictsOf(one)).slice(0, limit)
  const worth = worthOf(tellingOf(fetched)), lines = pasted.lines.map(line => askedLine(line, saidIn(line.read, worth, concepts))), causes = await causesTold(text)
  const hits = await Promise.all(found.map(async ({ one, strength }) => {
    const { account, one: { score } } = one.one
    return { ...hitOf(account.card, score, strength, await shownOf(account, { lines, worth, concepts, causes })), copies: one.copies.map(({ account }) => copyOf(account.card)), verdicts: verdictsOf(one) }
  }))
  return {
    understood: {
      shape: pasted.shape, words: mostTelling(fetched), taken: takenOf(question.asked), meanings: meaningsOf(fetched), causes: causes.map(({ tag }) => tag), services: servicesOf(hits),
      setAside: [...new Set([...pasted.setAside, ...question.setAside])], unknown, corrected,
      lines: { read: pasted.lines.length, of: pasted.of }, marks: inPlace(pasted.text, lines), hidden: pasted.hidden.map(({ start, end }) => ({ start, end })),
    },
    found: hits.some(hit => hit.strength === 'strong'),
    of: weighed.frequencies.documents,
    hits,
  }
}

const askedLine = (line: PastedLine, said: readonly Said[]) => ({ ...line, said, terms: new Set(said.map(({ term }) => term)) })

const byWorth = (a: WeighedWord, b: WeighedWord) => b.weight * b.idf - a.weight * a.idf

const mostTelling = (words: readonly WeighedWord[]) => words.filter(({ concept }) => !concept).sort(byWorth).map(({ written }) => written[0]!)

const meaningsOf = (words: readonly WeighedWord[]) => words.filter(({ concept }) => concept).sort(byWorth).map(({ terms }) => meaningName(terms[0]!))

/** Those that the paste names, of the incidents that are like it. */
const servicesOf = (hits: SimilarAnswer['hits']) => [...new Set(hits.flatMap(({ why }) => why).filter(({ kind }) => kind === 'service').map(({ name }) => name))]
