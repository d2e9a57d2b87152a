// Whose id is this: what was found in a file is known again by what it was known by, best match first and one to one, never by its position in the file.
import type { Identity, Known } from '../../store/identity.ts'
import { alike, isProbablyIt, isSurelyIt, worth } from './alike.ts'

/** Whose a record is; null for nobody's so far. `rivals` are several that it might be equally well: then it is nobody's, and somebody should look. */
export type Recognised = { id: string | null; rivals: string[] }

/** A file's records to be recognised: what each is known by, and the id that it would be given. */
export type Asked = { archive: string; path: string; records: { known: Known; derived: string }[] }

export type Registry = {
  has(id: string): boolean
  of(id: string): Identity | undefined
  /** A file that was met and has not changed: what is told in it stays there. */
  seen(archive: string, path: string): void
  /** A file that is no longer there: what was told in it may be told elsewhere now. */
  left(archive: string, path: string): void
  /** Null where the answer must wait for the rest of the reading: it may be one whose own file is still to come. `last`: nothing more comes. */
  recognise(asked: Asked, last?: boolean): Recognised[] | null
  note(identity: Identity): void
  all(): Iterable<Identity>
  /** Those last known at a path. */
  at(archive: string, path: string): string[]
  /** Its file does not tell it any more; false where it was met in this reading. */
  vanish(id: string): boolean
}

type Pair = { record: number; id: string; worth: number; exact: boolean }

/** Two matches closer than this are equally good. */
const TIE = 0.05

export function registryOf(identities: readonly Identity[]): Registry {
  const byId = new Map<string, Identity>(), places = new Map<string, Set<string>>(), days = new Map<string, Set<string>>(), titles = new Map<string, Set<string>>()
  /** Whose place is settled in this reading, and who lost it. */
  const settled = new Set<string>(), homeless = new Set<string>()
  const put = (index: Map<string, Set<string>>, key: string, id: string) => void (index.get(key)?.add(id) ?? index.set(key, new Set([id])))
  const place = (archive: string, path: string) => `${archive}\0${path}`

  const note = (identity: Identity) => {
    const { id, known } = identity, before = byId.get(id)
    if (before) for (const [index, key] of keysOf(before.known)) index.get(key)?.delete(id)
    byId.set(id, identity)
    for (const [index, key] of keysOf(known)) put(index, key, id)
    if (!identity.stands) homeless.add(id)
  }
  const keysOf = ({ archive, path, day, title }: Known): [Map<string, Set<string>>, string][] =>
    [[places, place(archive, path)], [days, day ?? ''], [titles, title.toLowerCase().trim()]]
  for (const identity of identities) note(identity)

  /** Those worth a look: at the same place, of the same day, or of the same title; all that lost theirs, as long as these are few. */
  const near = ({ archive, path, day, title }: Known): Set<string> => {
    const found = new Set([...places.get(place(archive, path)) ?? [], ...(title ? titles.get(title.toLowerCase().trim()) ?? [] : []), ...(day ? days.get(day) ?? [] : [])])
    if (homeless.size <= FEW) for (const id of homeless) found.add(id)
    return found
  }

  return {
    has: id => byId.has(id),
    of: id => byId.get(id),
    all: () => byId.values(),
    at: (archive, path) => [...places.get(place(archive, path)) ?? []],
    vanish(id) {
      if (settled.has(id)) return false
      note({ ...byId.get(id)!, stands: false })
      return true
    },
    note(identity) {
      note(identity)
      settled.add(identity.id)
      homeless.delete(identity.id)
    },
    seen(archive, path) {
      for (const id of places.get(place(archive, path)) ?? []) if (!homeless.has(id)) settled.add(id)
    },
    left(archive, path) {
      for (const id of places.get(place(archive, path)) ?? []) if (!settled.has(id)) homeless.add(id)
    },
    recognise({ archive, path, records }, last = false) {
      const here = places.get(place(archive, path)) ?? new Set<string>()
      const sure: Pair[] = [], probable: Pair[] = []
      let mustWait = false
      records.forEach(({ known, derived }, record) => {
        for (const id of near(known)) {
          if (settled.has(id)) continue
          const how = alike(known, byId.get(id)!.known), isFree = here.has(id) || homeless.has(id), pair = { record, id, worth: worth(how), exact: id === derived }
          if (isSurelyIt(how) && isFree) sure.push(pair)
          else if (isSurelyIt(how)) mustWait = true
          else if (here.has(id) && isProbablyIt(how)) probable.push(pair)
        }
      })
      const chosen = bestFirst(sure, records.length)
      const isOpen = (record: number) => chosen[record]!.id === null && !chosen[record]!.rivals.length
      const left = probable.filter(({ record, id }) => isOpen(record) && !chosen.some(one => one.id === id))
      if (!last && (left.length || (mustWait && records.some((_, record) => isOpen(record))))) return null
      bestFirst(left, records.length).forEach((one, record) => isOpen(record) && (chosen[record] = one))
      for (const { id } of chosen) {
        if (id === null) continue
        settled.add(id)
        homeless.delete(id)
      }
      // What stood here and was not met again may be elsewhere by now.
      for (const id of here) if (!settled.has(id)) homeless.add(id)
      return chosen
    },
  }
}

/** So many can be looked at one by one for every record that nobody else is like. */
const FEW = 200

function bestFirst(pairs: Pair[], records: number): Recognised[] {
  const chosen: Recognised[] = Array.from({ length: records }, () => ({ id: null, rivals: [] }))
  const taken = new Set<string>()
  // Among equals the one whose id it would be given anew: that is no guess.
  const ordered = pairs.toSorted((a, b) => (Math.abs(b.worth - a.worth) < TIE ? Number(b.exact) - Number(a.exact) : 0) || b.worth - a.worth)
  const open = ({ record, id }: Pair) => chosen[record]!.id === null && !chosen[record]!.rivals.length && !taken.has(id)
  for (const pair of ordered) {
    if (!open(pair)) continue
    const equals = ordered.filter(other => other !== pair && open(other) && other.record === pair.record && pair.worth - other.worth < TIE && !pair.exact)
    if (equals.length) chosen[pair.record]!.rivals = [pair.id, ...equals.map(({ id }) => id)]
    else {
      chosen[pair.record]!.id = pair.id
      taken.add(pair.id)
    }
  }
  return chosen
}
