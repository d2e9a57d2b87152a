// Which accounts tell one incident: what was noted of it, and what follows for each incident that more than one tells.
import { addDays } from '../../../ingest/time/dates.ts'
import type { Identity, Known, Link } from '../../../store/identity.ts'
import { alike, daysApart, isAnotherDay, tellOne, tellTwo } from './alike.ts'
import { IdsByKey, titleKey } from './ids-by-key.ts'
import type { Registry } from './registry.ts'

/** What is known of all incidents told more than once. */
export type Grouping = {
  note(link: Link): void
  /** The members of the incident that one belongs to, itself among them, in the order in which they were first seen; the first gives the incident its id. */
  membersOf(id: string): readonly string[]
  /** What should be noted, now that an account was read: whom it tells one incident with, and with whom no longer. */
  news(id: string): Link[]
}

export function groupingOf(links: readonly Link[], registry: Registry): Grouping {
  const decided = decisions(links), near = neighbourhood(registry), groups = groupsOf(decided.all, near.order)

  /** Notes what the program thinks of two accounts; null where that is no news, or a person has said otherwise. */
  const thought = (a: string, b: string, same: boolean): Link | null => {
    const before = decided.of(a, b), link: Link = { a, b, same, byPerson: false }
    if (before && (same || before.byPerson)) return null
    decided.note(link)
    groups.add(link)
    return link
  }

  /** Whether two are alike only since one of them tells no day, and would bring accounts of different days together: it is like all of one title. */
  const bridges = (one: Identity, other: Identity) => {
    if (one.known.day && other.known.day) return false
    const known = ({ id }: Identity) => groups.of(id).flatMap(member => registry.of(member)?.known ?? [])
    return known(one).some(a => known(other).some(b => isAnotherDay(daysApart(a, b))))
  }

  return {
    membersOf: id => groups.of(id),
    note(link) {
      if (decided.note(link)) groups.add(link)
    },
    news(id) {
      const identity = registry.of(id)!, how = (other: Identity) => alike(identity.known, other.known)
      near.enter(identity)
      const together = (tells(identity) ? near.to(identity) : []).filter(other => tells(other) && tellOne(how(other)))
        .flatMap(other => (groups.of(id).includes(other.id) || bridges(identity, other) ? [] : thought(id, other.id, true) ?? []))
      // A copy that was taken as a start for the next report is, once it is written, another incident.
      const apart = decided.sameAs(id).flatMap(other => registry.of(other) ?? []).filter(other => other.stands && tellTwo(how(other)))
        .flatMap(({ id: other }) => thought(id, other, false) ?? [])
      return [...together, ...apart]
    },
  }
}

/** Those that stand come first, the fuller before the others. */
export const leadingFirst = (members: Identity[]) => members.toSorted((a, b) => Number(b.stands) - Number(a.stands) || b.known.fullness - a.known.fullness || (a.id < b.id ? -1 : 1))

/** A template is like every template. */
const tells = ({ known, stands }: Identity) => stands && known.kind === 'incident'

/** The last word on each two accounts. What a person said holds against whatever the program thinks. */
function decisions(links: readonly Link[]) {
  const last = new Map<string, Link>(), others = new Map<string, Set<string>>()
  const keyOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`)
  const of = (a: string, b: string) => last.get(keyOf(a, b))
  const note = (link: Link): boolean => {
    if (of(link.a, link.b)?.byPerson && !link.byPerson) return false
    last.set(keyOf(link.a, link.b), link)
    for (const [one, other] of [[link.a, link.b], [link.b, link.a]] as const) void (others.get(one)?.add(other) ?? others.set(one, new Set([other])))
    return true
  }
  for (const link of links) note(link)
  return { of, note, all: () => last.values(), sameAs: (id: string) => [...others.get(id) ?? []].filter(other => of(id, other)!.same) }
}

/** Accounts by what may bring them together. */
function neighbourhood(registry: Registry) {
  const bySign = new IdsByKey(), entered = new Map<string, Known>(), order = new Map<string, number>()
  const titleSign = ({ title }: Known) => `title ${titleKey(title)}`
  const signs = (known: Known) => [...(known.day ? [`day ${known.day}`] : []), titleSign(known)]
  const enter = ({ id, known }: Identity) => {
    const before = entered.get(id)
    if (before) for (const sign of signs(before)) bySign.remove(sign, id)
    else order.set(id, order.size)
    entered.set(id, known)
    for (const sign of signs(known)) bySign.add(sign, id)
  }
  for (const identity of registry.all()) enter(identity)

  return {
    enter,
    /** The place of an account in the order in which they were first seen. */
    order: (id: string) => order.get(id) ?? Infinity,
    /** Of the same or a neighbouring day, or of the same title, for one of the two may tell no day: whichever of them is read first. Two accounts in one file are two incidents. */
    to({ known }: Identity): Identity[] {
      const days = known.day ? [-1, 0, 1].map(step => `day ${addDays(known.day!, step)}`) : []
      const ids = new Set([...days, titleSign(known)].flatMap(sign => [...bySign.few(sign)]))
      return [...ids].map(id => registry.of(id)!).filter(other => !(other.known.archive === known.archive && other.known.path === known.path))
    },
  }
}

/** The groups that follow: what people said comes first, then the rest as it was noted; nothing joins two of which it was said that they are apart. */
function groupsOf(links: () => Iterable<Link>, order: (id: string) => number) {
  let groups: Map<string, readonly string[]> | null = null, apart: Link[] = []
  const of = (id: string): readonly string[] => (groups ??= united()).get(id) ?? [id]

  const united = () => {
    const all = [...links()], made = new Map<string, readonly string[]>()
    apart = all.filter(({ same }) => !same)
    for (const link of all.filter(({ same }) => same).sort((x, y) => Number(y.byPerson) - Number(x.byPerson))) join(made, link)
    return made
  }
  const join = (groups: Map<string, readonly string[]>, { a, b }: Link) => {
    const [one, other] = [groups.get(a) ?? [a], groups.get(b) ?? [b]]
    if (one.includes(b) || apart.some(link => (one.includes(link.a) && other.includes(link.b)) || (one.includes(link.b) && other.includes(link.a)))) return
    const all = [...one, ...other].sort((x, y) => order(x) - order(y))
    for (const id of all) groups.set(id, all)
  }
  return {
    of,
    /** After a link was noted. What the program brings together comes last, so that nothing else changes; after all else they are made anew. */
    add(link: Link) {
      if (groups && link.same && !link.byPerson) join(groups, link)
      else groups = null
    },
  }
}
