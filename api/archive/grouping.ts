// Which accounts tell one incident: what was noted of it, and what follows for each incident that more than one tells.
import type { Identity, Link } from '../../store/identity.ts'
import { alike, tellOne, tellTwo } from './alike.ts'
import type { Registry } from './registry.ts'

/** What is known of all incidents told more than once. */
export type Grouping = {
  note(link: Link): void
  /** The members of the incident that one belongs to, itself among them, in the order in which they were first seen; the first gives the incident its id. */
  membersOf(id: string): string[]
  /** What should be noted, now that an account was read: whom it tells one incident with, and with whom no longer. */
  news(id: string): Link[]
}

const keyOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`)

export function groupingOf(links: readonly Link[], registry: Registry): Grouping {
  const decided = new Map<string, Link>(), neighbours = new Map<string, Set<string>>()
  const days = new Map<string, Set<string>>(), titles = new Map<string, Set<string>>(), dayOf = new Map<string, string>()
  const order = new Map<string, number>()
  let groups = new Map<string, string[]>(), isStale = true

  const note = (link: Link) => {
    const key = keyOf(link.a, link.b), before = decided.get(key)
    // What a person said of two accounts holds against whatever the program thinks of them.
    if (before?.byPerson && !link.byPerson) return
    decided.set(key, link)
    for (const [one, other] of [[link.a, link.b], [link.b, link.a]] as const) void (neighbours.get(one)?.add(other) ?? neighbours.set(one, new Set([other])))
    isStale = true
  }
  for (const link of links) note(link)

  const index = ({ id, known }: Identity) => {
    if (!order.has(id)) order.set(id, order.size)
    const before = dayOf.get(id)
    if (before !== undefined) days.get(before)?.delete(id)
    const day = known.day ?? '', title = known.title.toLowerCase().trim()
    dayOf.set(id, day)
    void (days.get(day)?.add(id) ?? days.set(day, new Set([id])))
    if (!known.day) void (titles.get(title)?.add(id) ?? titles.set(title, new Set([id])))
  }
  for (const identity of registry.all()) index(identity)

  /** Accounts that might tell the same: of the same or a neighbouring day, or of the same title where no day is known. */
  const candidates = ({ id, known: { archive, path, day, title } }: Identity): Identity[] => {
    const ids = day ? [-1, 0, 1].flatMap(step => [...days.get(shifted(day, step)) ?? []]) : [...titles.get(title.toLowerCase().trim()) ?? []]
    return ids.flatMap(other => {
      const identity = registry.of(other)
      return identity && other !== id && !(identity.known.archive === archive && identity.known.path === path) ? [identity] : []
    })
  }

  const rebuild = () => {
    groups = unite([...decided.values()], id => order.get(id) ?? Infinity)
    isStale = false
  }
  const membersOf = (id: string): string[] => {
    if (isStale) rebuild()
    return groups.get(id) ?? [id]
  }

  return {
    note, membersOf,
    news(id) {
      const identity = registry.of(id)!, isIncident = tells(identity)
      index(identity)
      const link = (other: string, same: boolean): Link => ({ a: id, b: other, same, byPerson: false })
      const like = isIncident ? candidates(identity).filter(other => tells(other) && tellOne(alike(identity.known, other.known))) : []
      const news: Link[] = []
      for (const { id: other } of like) {
        if (decided.get(keyOf(id, other)) || membersOf(id).includes(other)) continue
        news.push(link(other, true))
        note(news.at(-1)!)
      }
      // A copy that was taken as a start for the next report is, once it is written, another incident.
      for (const other of neighbours.get(id) ?? []) {
        const standing = registry.of(other), past = decided.get(keyOf(id, other))!
        if (!past.same || past.byPerson || !standing?.stands || !tellTwo(alike(identity.known, standing.known))) continue
        news.push(link(other, false))
        note(news.at(-1)!)
      }
      return news
    },
  }
}

/** Those that stand come first, the fuller before the others. */
export const leadingFirst = (members: Identity[]) => members.toSorted((a, b) => Number(b.stands) - Number(a.stands) || b.known.fullness - a.known.fullness || (a.id < b.id ? -1 : 1))

/** A template is like every template. */
const tells = ({ known, stands }: Identity) => stands && known.kind === 'incident'

const shifted = (day: string, by: number) => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10)

/** Groups by member: what people said first, then the rest as it was noted; nothing that would join two of which it was said that they are apart. */
function unite(links: readonly Link[], order: (id: string) => number): Map<string, string[]> {
  const groups = new Map<string, string[]>(), apart = links.filter(({ same }) => !same)
  const of = (id: string) => groups.get(id) ?? [id]
  for (const { a, b } of links.filter(({ same }) => same).sort((x, y) => Number(y.byPerson) - Number(x.byPerson))) {
    const [one, other] = [of(a), of(b)]
    if (one.includes(b) || apart.some(link => (one.includes(link.a) && other.includes(link.b)) || (one.includes(link.b) && other.includes(link.a)))) continue
    const all = [...one, ...other].sort((x, y) => order(x) - order(y))
    for (const id of all) groups.set(id, all)
  }
  return groups
}
