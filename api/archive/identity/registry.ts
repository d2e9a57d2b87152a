// Whose id is this: what was found in a file is known again by what it was known by, best match first and one to one, never by its position in the file.
import type { Identity, Known } from '../../../store/identity.ts'
import { IdsByKey, isFew, titleKey } from './ids-by-key.ts'
import { alike, isPerhapsIt, isProbablyIt, isSurelyIt, worth } from './alike.ts'

/** Whose a record is; null for nobody's so far. `rivals` are those that it might be, too little or equally well: then it is nobody's, and somebody should look. */
export type Recognised = { id: string | null; rivals: string[] }

/** A file's records to be recognised: what each is known by, and the id that it would be given. */
export type Asked = { archive: string; path: string; records: { known: Known; derived: string }[] }

export type Registry = {
  /** Of a reading: nothing is settled yet, and without a place are those that no file tells. */
  begin(): void
  has(id: string): boolean
  of(id: string): Identity | undefined
  all(): Iterable<Identity>
  /** Those last known at a path. */
  at(archive: string, path: string): string[]
  /** A file that was met and has not changed: what is told in it stays there. */
  seen(archive: string, path: string): void
  /** A file that is no longer there: what was told in it may be told elsewhere now. */
  left(archive: string, path: string): void
  /** Null where the answer must wait for the rest of the reading: it may be one whose own file is still to come. */
  recognise(file: Asked): Recognised[] | null
  /** Of those that had to wait, once nothing more comes. */
  recogniseAll(files: readonly Asked[]): Recognised[][]
  /** `noted`: what the ledger goes on saying of it, where what is known now is no news. That holds again from the next reading on. */
  note(identity: Identity, noted?: Known): void
  /** Its file does not tell it any more; false where it was met in this reading. */
  vanish(id: string): boolean
}

type Pair = { asked: Asked['records'][number]; id: string; worth: number; how: 'surely' | 'probably' | 'perhaps' }
type Chosen = Map<Asked['records'][number], Recognised>

/** Two matches closer than this are equally good. */
const TIE = 0.05

/** `areOne`: whether two ids are of one incident, as far as is known: then they are no rivals. */
export function registryOf(identities: readonly Identity[], areOne: (a: string, b: string) => boolean = () => false): Registry {
  const byId = new Map<string, Identity>(), places = new IdsByKey()
  /** Of those that are not settled: by day, by title, by text. */
  const sought = new IdsByKey()
  /** Whose place is settled in this reading, and who lost it. All others stand where they stood, as far as is known. */
  const settled = new Set<string>(), homeless = new Set<string>()
  /** Those that no file tells. */
  const absent = new Set<string>(), unnoted = new Map<string, Known>()
  const place = ({ archive, path }: Pick<Known, 'archive' | 'path'>) => `${archive}\0${path}`
  const signs = ({ day, title, sketch }: Known) => [...(day ? [`day ${day}`] : []), ...(title ? [`title ${titleKey(title)}`] : []), `text ${sketch}`]

  const note = (identity: Identity) => {
    const { id, known } = identity, before = byId.get(id)?.known
    if (before) places.remove(place(before), id)
    if (before) for (const sign of signs(before)) sought.remove(sign, id)
    byId.set(id, identity)
    if (identity.stands) absent.delete(id)
    else absent.add(id)
    places.add(place(known), id)
    if (!settled.has(id)) for (const sign of signs(known)) sought.add(sign, id)
  }
  const settle = (id: string) => {
    settled.add(id)
    homeless.delete(id)
    for (const sign of signs(byId.get(id)!.known)) sought.remove(sign, id)
  }
  const begin = () => {
    for (const [id, known] of unnoted) note({ ...byId.get(id)!, known })
    unnoted.clear()
    for (const id of settled) for (const sign of signs(byId.get(id)!.known)) sought.add(sign, id)
    settled.clear()
    homeless.clear()
    for (const id of absent) homeless.add(id)
  }
  for (const identity of identities) note(identity)
  begin()

  /** Those worth a look: at the same place, of the same day, title or text; all that lost theirs, as long as these are few. */
  const near = (known: Known): string[] => {
    const found = new Set([...places.of(place(known)), ...signs(known).flatMap(sign => [...sought.few(sign)]), ...(isFew(homeless) ? homeless : [])])
    // What stands in another archive stays there: that one is not being read.
    return [...found].filter(id => !settled.has(id) && (homeless.has(id) || byId.get(id)!.known.archive === known.archive))
  }

  const pairsOf = ({ records }: Asked): Pair[] => records.flatMap(asked => near(asked.known).flatMap((id): Pair[] => {
    const like = alike(asked.known, byId.get(id)!.known), how = isSurelyIt(like) ? 'surely' : isProbablyIt(like) ? 'probably' : isPerhapsIt(like) ? 'perhaps' : null
    // Among equals the one whose id it would be given anew: that is no guess.
    return how ? [{ asked, id, how, worth: worth(like) + (id === asked.derived ? 2 * TIE : 0) }] : []
  }))

  const answer = ({ records, ...at }: Asked, chosen: Chosen): Recognised[] => {
    const found = records.map(asked => chosen.get(asked) ?? { id: null, rivals: [] })
    for (const { id } of found) if (id !== null) settle(id)
    // What stood here and was not met again may be elsewhere by now.
    for (const id of places.of(place(at))) if (!settled.has(id)) homeless.add(id)
    return found
  }

  return {
    begin,
    has: id => byId.has(id),
    of: id => byId.get(id),
    all: () => byId.values(),
    at: (archive, path) => [...places.of(place({ archive, path }))],
    seen(archive, path) {
      for (const id of places.of(place({ archive, path }))) if (!homeless.has(id)) settle(id)
    },
    left(archive, path) {
      for (const id of places.of(place({ archive, path }))) if (!settled.has(id)) homeless.add(id)
    },
    recognise(file) {
      const pairs = pairsOf(file), here = places.of(place(file))
      const isClear = ([best]: Pair[]) => best!.how === 'surely' && (here.has(best!.id) || homeless.has(best!.id))
      const byRecord = Map.groupBy(pairs.toSorted(better), ({ asked }) => asked)
      return [...byRecord.values()].every(isClear) ? answer(file, matched(pairs, areOne)) : null
    },
    recogniseAll(files) {
      const chosen = matched(files.flatMap(pairsOf), areOne)
      return files.map(file => answer(file, chosen))
    },
    note(identity, noted) {
      if (noted) unnoted.set(identity.id, noted)
      else unnoted.delete(identity.id)
      note(identity)
      settle(identity.id)
    },
    vanish(id) {
      if (settled.has(id)) return false
      note({ ...byId.get(id)!, stands: false })
      homeless.add(id)
      return true
    },
  }
}

const RANK = { surely: 2, probably: 1, perhaps: 0 }
const better = (a: Pair, b: Pair) => RANK[b.how] - RANK[a.how] || b.worth - a.worth

/** Best first and one to one. */
function matched(pairs: Pair[], areOne: (a: string, b: string) => boolean): Chosen {
  const chosen: Chosen = new Map(), taken = new Set<string>(), ordered = pairs.toSorted(better)
  const byRecord = Map.groupBy(ordered, ({ asked }) => asked)
  for (const pair of ordered) {
    const { asked, id } = pair
    if (chosen.has(asked) || taken.has(id)) continue
    const equals = byRecord.get(asked)!.filter(other => other.how === pair.how && !taken.has(other.id) && pair.worth - other.worth < TIE && (other.id === id || !areOne(id, other.id)))
    const isIt = pair.how !== 'perhaps' && equals.length === 1
    chosen.set(asked, isIt ? { id, rivals: [] } : { id: null, rivals: equals.map(({ id }) => id) })
    if (isIt) taken.add(id)
  }
  return chosen
}
