// Keeps account of identities while files are written: gives every account and every task its id, and notes in the ledger what that follows from.
import { randomUUID } from 'node:crypto'
import type { Found } from '../../../ingest/found.ts'
import type { PostmortemRecord, Problem } from '../../../ingest/record.ts'
import type { Known, Link, TaskIdentity } from '../../../store/identity.ts'
import type { Telling } from '../../../store/incident.ts'
import { HINDSIGHT, type LedgerEvent } from '../../../store/ledger.ts'
import type { Group, Store, StoredFile } from '../../../store/store.ts'
import { likeness } from '../../../text/sketch.ts'
import { groupOf } from './bags.ts'
import type { Bookshelf } from './books.ts'
import { incidentIds, knownOf, taskIds } from './ids.ts'
import type { Asked, Recognised } from './registry.ts'
import { tasksAgain } from './tasks-again.ts'

type ReadFile = Extract<Found, { type: 'file' }>
type Unread = Extract<Found, { type: 'unread' }>
/** A file of which it is known whose accounts it holds; and the same with the ids that they have now. */
type Clear = { read: ReadFile; found: Recognised[] }
type Named = { read: ReadFile; ids: string[]; rivals: string[][] }

/** Accounts whose groups are to be written: those read or lost, and those of which a link was noted. */
type Touched = { ids: Set<string>; linked: Set<string>; isHere: ReadonlySet<string> }

export type Accountant = {
  /** A file that has not changed. */
  seen(path: string): void
  /** Writes files; those whose identities are not clear before the reading is over wait for its end. */
  write(files: readonly (ReadFile | Unread)[]): Promise<void>
  /** Writes what waited, and takes out what is gone; answers how many files that were. */
  close(): Promise<number>
}

export type AccountantOptions = { /** Files met before that have not changed. */ seen: readonly string[]; /** Files that are no longer there. */ gone: readonly string[]; shelf: Bookshelf; now: () => Date }

/** Of those that waited. */
const AT_ONCE = 200
/** Below this an edited text is too far from the one noted to be known by it once more. */
const DRIFTED = 0.7

export async function accountant(store: Store, archive: string, { seen, gone, shelf, now }: AccountantOptions): Promise<Accountant> {
  const books = await shelf.take(), { registry, grouping } = books
  const waiting: ReadFile[] = []
  /** One time for all that a reading found, so that a history tells its tasks as one. */
  const at = now().toISOString()
  for (const path of seen) registry.seen(archive, path)
  for (const path of gone) registry.left(archive, path)

  const asked = ({ path, records }: ReadFile): Asked => {
    const derived = incidentIds(archive, path, records.map(({ record }) => record))
    return { archive, path, records: records.map(({ record, sketch }, i) => ({ known: knownOf(archive, record, sketch), derived: derived[i]! })) }
  }

  /** Gives ids to those accounts of a file that have none yet, and notes what each is known by now. */
  const named = ({ read, found }: Clear, events: LedgerEvent[]): Named => {
    const fresh = incidentIds(archive, read.path, read.records.map(({ record }) => record), id => registry.has(id))
    const ids = found.map(({ id }, i) => id ?? fresh[i]!)
    read.records.forEach(({ record, sketch }, i) => events.push(...identified(ids[i]!, knownOf(archive, record, sketch))))
    return { read, ids, rivals: found.map(({ rivals }) => rivals) }
  }

  /** Writes files whose identities are clear, and takes out those that are gone. */
  const write = async (clear: readonly Clear[], unread: readonly Unread[], gone: readonly string[] = []) => {
    const events: LedgerEvent[] = [], accounts = clear.map(one => named(one, events)), ids = accounts.flatMap(({ ids }) => ids)
    const lost = [...gone, ...[...clear.map(({ read }) => read), ...unread].map(({ path }) => path)].flatMap(leave)
    const before = Map.groupBy(await store.tasksOf(ids), ({ incident }) => incident)
    const written = [...accounts.map(one => storedFile(one, before, events)), ...unread.map(unreadFile)]
    const touched = regrouped(ids, lost, written, events), found = { archive, gone: [...gone], written }
    if (!written.length && !gone.length) return
    let edition: number | null
    while ((edition = await store.apply({ found, events, groups: await groupsOf(touched), links: books.links })) === null) await hear(touched)
    books.links += events.filter(({ what }) => what === 'same' || what === 'apart').length
    // Any other step is somebody else's.
    books.edition = books.edition !== null && edition === books.edition + (ids.length || lost.length ? 1 : 0) ? edition : null
  }

  const storedFile = ({ read: { path, hash, bytes, format, text, records }, ids, rivals }: Named, before: Map<string, TaskIdentity[]>, events: LedgerEvent[]): StoredFile => ({
    path, hash, bytes, format, text, problem: null,
    tellings: records.map(({ record, bag, told: lines }, i) => {
      const { telling, noted } = told(archive, ids[i]!, record, before.get(ids[i]!) ?? [], event)
      events.push(...noted)
      if (rivals[i]!.length) telling.problems = [...telling.problems, unclear(rivals[i]!)]
      return { telling, bag, told: lines }
    }),
  })

  const event = (rest: Pick<LedgerEvent, 'subject' | 'what' | 'to'> & Partial<LedgerEvent>): LedgerEvent =>
    ({ id: rest.what === 'minted' ? `minted ${rest.subject}` : randomUUID(), at, who: HINDSIGHT, field: null, from: null, why: null, ...rest })

  /** Notes what an account is known by, where that is news. */
  const identified = (id: string, known: Known): LedgerEvent[] => {
    const before = registry.of(id)?.known, isNews = !before || isOther(before, known)
    registry.note({ id, known, stands: true }, isNews ? undefined : before)
    if (!before) return [event({ subject: id, what: 'minted', to: known })]
    const { archive, path, title, day } = before
    return isNews ? [event({ subject: id, what: 'known', from: { archive, path, title, day }, to: known })] : []
  }

  /** Those that stood in a file and were not met in it again. */
  const leave = (path: string): string[] => registry.at(archive, path).filter(id => registry.vanish(id))

  /** Whose incidents may be told by others, now that some accounts were written and others lost their place. */
  const regrouped = (ids: readonly string[], lost: readonly string[], written: readonly StoredFile[], events: LedgerEvent[]): Touched => {
    const news: Link[] = ids.flatMap(id => grouping.news(id)), isHere = new Set(written.flatMap(({ tellings }) => tellings.map(({ telling }) => telling.id)))
    for (const { a, b, same } of news) events.push(event({ subject: a, what: same ? 'same' : 'apart', to: b }))
    return { ids: new Set([...ids, ...lost]), linked: new Set(news.flatMap(({ a, b }) => [a, b])), isHere }
  }

  const groupsOf = ({ ids, linked, isHere }: Touched): Promise<Group[]> => {
    const groups = new Map<string, readonly string[]>()
    for (const id of [...ids, ...linked]) {
      const members = grouping.membersOf(id)
      if (members.length > 1 || linked.has(id)) groups.set(members[0]!, members)
    }
    return Promise.all([...groups].map(([incident, all]) => groupOf(store, incident, all.flatMap(id => registry.of(id) ?? []), id => isHere.has(id))))
  }

  /** Somebody said meanwhile what tells one incident: that holds. */
  const hear = async ({ linked }: Touched) => {
    const { links } = await store.identities()
    for (const link of links.slice(books.links)) {
      grouping.note(link)
      linked.add(link.a).add(link.b)
    }
    books.links = links.length
  }

  return {
    seen: path => registry.seen(archive, path),
    async write(files) {
      const clear = files.filter(read => read.type === 'file').flatMap(read => {
        const found = registry.recognise(asked(read))
        if (!found) waiting.push(read)
        return found ? [{ read, found }] : []
      })
      await write(clear, files.filter(file => file.type === 'unread'))
    },
    async close() {
      const found = registry.recogniseAll(waiting.map(asked)), clear = waiting.map((read, i) => ({ read, found: found[i]! }))
      for (let at = 0; at < clear.length; at += AT_ONCE) await write(clear.slice(at, at + AT_ONCE), [])
      await write([], [], gone)
      shelf.keep(books)
      return gone.length
    },
  }
}

const isOther = (a: Known, b: Known): boolean =>
  a.archive !== b.archive || a.path !== b.path || a.title !== b.title || a.day !== b.day || a.kind !== b.kind || likeness(a.sketch, b.sketch) < DRIFTED

const unreadFile = ({ path, hash, bytes, problem }: Unread): StoredFile => ({ path, hash, bytes, format: 'unread', text: null, problem, tellings: [] })

type NoteEvent = (rest: Pick<LedgerEvent, 'subject' | 'what' | 'to'> & Partial<LedgerEvent>) => LedgerEvent

/** A record with its ids, and what its tasks give the ledger. */
function told(archive: string, id: string, record: PostmortemRecord, before: readonly TaskIdentity[], event: NoteEvent): { telling: Telling; noted: LedgerEvent[] } {
  const again = tasksAgain(record.tasks, before), known = new Set(before.map(({ id }) => id)), fresh = taskIds(id, record.tasks, id => known.has(id))
  const noted: LedgerEvent[] = []
  const tasks = record.tasks.map((task, i) => {
    const was = again[i], text = task.text.value
    if (!was) noted.push(event({ subject: fresh[i]!, what: 'minted', to: { incident: id, text } }))
    else if (was.text !== text) noted.push(event({ subject: was.id, what: 'known', from: { text: was.text }, to: { incident: id, text } }))
    return { ...task, id: was?.id ?? fresh[i]! }
  })
  return { telling: { ...record, id, archive, tasks }, noted }
}

const unclear = (rivals: readonly string[]): Problem => ({
  rule: 'identity-unclear', severity: 'warning',
  message: `This may be any of ${rivals.join(', ')}, which were read before and are like it; it was taken for a new incident.`,
  remedy: 'If it is one of them, say so on its page or with "hindsight same".',
})
