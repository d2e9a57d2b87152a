// Services, severities and owners are each archive's own. Over HTTP one that is in none finds nothing, for a link may outlive it; who types one on the command line has most likely slipped.
import type { Filters } from '../../store/filters.ts'
import { edits } from '../../store/spelling.ts'
import type { Store } from '../../store/store.ts'
import { Failure } from '../errors.ts'
import { figuresOf } from '../figures.ts'

const OWN = { service: 'services', severity: 'severity' } as const

/** The filters as this archive writes its services and severities: `sev2` is its SEV-2. Throws `unknown_value` for one that no incident has. */
export async function knownHere(store: Store, filters: Filters): Promise<Filters> {
  const own = (Object.keys(OWN) as (keyof typeof OWN)[]).filter(name => filters[name])
  if (!own.length) return filters
  const figures = await figuresOf(store)()
  return { ...filters, ...Object.fromEntries(own.map(name => {
    const known = figures.flatMap(figure => figure[OWN[name]] ?? []), written = Map.groupBy(new Set(known), letters)
    return [name, filters[name]!.flatMap(value => {
      if (known.includes(value)) return [value]
      const meant = written.get(letters(value))
      if (!meant) throw unknownHere(name, value, known, '"hindsight search --json" lists under facets')
      return meant
    })]
  })) }
}

/** What a name is known by, however it is written. */
const letters = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || name

/** As many are named in a sentence, or a few more where that is all of them. */
const NAMED = 8
const FEW = 2

/** `known`: what there is, each as often as it is there. `where`: which command lists all of it. */
export function unknownHere(name: string, value: string, known: readonly string[], where: string): Failure {
  const nearest = nearestFirst(value, known), named = nearest.length > NAMED + FEW ? nearest.slice(0, NAMED) : nearest
  const rest = nearest.length > named.length ? `, and ${nearest.length - named.length} more, which ${where}` : ''
  return new Failure('unknown_value', { name, value, known: `${named.join(', ') || 'none'}${rest}` })
}

/** More edits than this share of the longer one make another word of it. */
const ALIKE = 0.4

/** Each once: what holds what was typed, what takes few edits for its length, then the others, the most frequent first. */
export function nearestFirst(typed: string, known: readonly string[]): string[] {
  const values = [...Map.groupBy(known, value => value)].map(([value, { length }]) => ({ value, times: length, away: distance(typed.toLowerCase(), value.toLowerCase()) }))
  return values.sort((a, b) => a.away - b.away || b.times - a.times || (a.value < b.value ? -1 : 1)).map(({ value }) => value)
}

function distance(a: string, b: string): number {
  if (a.includes(b) || b.includes(a)) return 0
  const longer = Math.max(a.length, b.length), most = Math.floor(longer * ALIKE), away = edits(a, b, most)
  return away > most ? 1 : away / longer
}
