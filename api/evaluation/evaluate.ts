// How well an archive's incidents are found, measured with questions made of the archive itself.
import type { Page, Store } from '../../store/store.ts'
import { parsed } from '../../store/written.ts'
import { conceptsHere } from '../archive/own-glossary.ts'
import type { Hit } from '../search/schema.ts'
import { search } from '../search/search.ts'
import { similar } from '../search/similar.ts'
import { diceOf, drawn, type Dice } from './dice.ts'
import { withHidden } from './hiding.ts'
import { KINDS, knownItem, type Kind, type KnownItem } from './known-items.ts'
import { measured } from './measures.ts'
import type { Asked, Evaluation } from './schema.ts'

export type EvaluationRequest = { /** Questions of each kind, at most. */ most: number; seed: number; /** How many of the worst to tell. */ worst: number }

const TEN = 10
const BATCH = 50

/** `withCopy` does something with a copy of the store, which is changed and then thrown away. The same seed asks the same questions. */
export async function evaluate(store: Store, withCopy: <T>(work: (copy: Store) => Promise<T>) => Promise<T>, { most, seed, worst }: EvaluationRequest): Promise<Evaluation> {
  const begun = performance.now(), { figures } = await store.since(0), ids = figures.map(({ id }) => id).sort(), asked: Asked[] = []
  for (const kind of KINDS) {
    const dice = diceOf(seed), chosen = await itemsOf(store, kind, drawn(ids, ids.length, dice), most, dice)
    asked.push(...(await withCopy(copy => askedOf(copy, chosen))))
  }
  const missed = asked.filter(({ rank }) => rank !== 1).sort((a, b) => (b.rank ?? Infinity) - (a.rank ?? Infinity) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
  return { incidents: ids.length, seed, measured: measured(asked), worst: missed.slice(0, worst), milliseconds: performance.now() - begun }
}

type Chosen = { item: KnownItem; page: Page }

/** One question a file at most: what is hidden for one may not be missed by another. An incident told twice would be found by its other telling. */
async function itemsOf(store: Store, kind: Kind, ids: readonly string[], most: number, dice: Dice): Promise<Chosen[]> {
  const chosen: Chosen[] = [], files = new Set<string>()
  for (let i = 0; i < ids.length && chosen.length < most; i += BATCH) {
    for (const page of await store.pages(ids.slice(i, i + BATCH))) {
      const { archive, source: { path }, sources } = page.incident, file = `${archive}/${path}`
      if (sources.length > 1 || files.has(file) || chosen.length === most) continue
      const item = knownItem(kind, page, dice)
      if (!item) continue
      files.add(file)
      chosen.push({ item, page })
    }
  }
  return chosen
}

async function askedOf(copy: Store, chosen: readonly Chosen[]): Promise<Asked[]> {
  const concepts = await conceptsHere(copy)
  for (const { item, page: { incident } } of chosen) {
    const { archive, path, telling } = incident.sources[0]!, file = await copy.file(archive, path)
    await copy.apply({ found: { archive, written: [withHidden(file!, item, telling, concepts)], gone: [] } })
  }
  const asked: Asked[] = []
  for (const { item } of chosen) {
    const question = { text: item.text, filters: {}, limit: TEN }
    const { hits } = parsed<{ hits: Hit[] }>(item.kind === 'title' || item.kind === 'typo' ? await search(copy, { ...question, offset: 0 }) : (await similar(copy, question))!)
    const place = hits.findIndex(({ id }) => id === item.incident)
    asked.push({ ...item, rank: place < 0 ? null : place + 1 })
  }
  return asked
}
