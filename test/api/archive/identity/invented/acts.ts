// What may happen to an archive and to what is known of it. Each act is a function of two numbers that choose its object and its words; one whose object is not there does nothing.
import { reconcile } from '../../../../../api/archive/reconcile.ts'
import { say } from '../../../../../api/incidents/saying.ts'
import { part, unite } from '../../../../../api/incidents/uniting.ts'
import type { Incident } from '../../../../../store/incident.ts'
import type { Store } from '../../../../../store/store.ts'
import { check } from './check.ts'
import { ARCHIVE, found, tellings, type Keeper } from './keeper.ts'
import { editLittle, editMuch, newAccount, rewordTask, STORY, tellAnother, type Account } from './story.ts'

export type Act = { what: keyof typeof ACTS; a: number; b: number }

/** No two stories are born of one number. */
const born = (keeper: Keeper, b: number) => newAccount(++keeper.names * STORY + b)
const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % (list.length || 1)]
const places = ({ files }: Keeper) => [...files].flatMap(([path, accounts]) => accounts.map((account, at) => ({ path, accounts, account, at })))
const logs = ({ files }: Keeper) => [...files].filter(([, accounts]) => accounts.length > 1)
const newPath = (keeper: Keeper, b: number) => `${pick(['reports', 'other', '2024'], b)}/${'abcdefgh'[b % 8]}${++keeper.names}.md`

const replace = (keeper: Keeper, a: number, change: (account: Account) => Account) => {
  const place = pick(places(keeper), a)
  if (place) place.accounts[place.at] = change(place.account)
}
const touchMoved = (keeper: Keeper, accounts: readonly Account[]) => accounts.forEach(({ token }) => keeper.moved.add(token))

export const ACTS = {
  add(keeper: Keeper, a: number, b: number) { keeper.files.set(newPath(keeper, a), [born(keeper, b)]) },
  addLog(keeper: Keeper, a: number, b: number) { keeper.files.set(newPath(keeper, a), [born(keeper, b), born(keeper, b), born(keeper, b)]) },
  addEntry(keeper: Keeper, a: number, b: number) {
    const log = pick(logs(keeper), a)
    if (log) log[1].splice(b % 3 ? 0 : b % log[1].length, 0, born(keeper, b))
  },
  removeEntry(keeper: Keeper, a: number) {
    const place = pick(places(keeper), a)
    if (!place) return
    place.accounts.splice(place.at, 1)
    keeper.bin.push({ path: place.path, account: place.account })
    if (!place.accounts.length) keeper.files.delete(place.path)
  },
  bringBack(keeper: Keeper, a: number) {
    const [back] = keeper.bin.splice(a % (keeper.bin.length || 1), 1)
    if (!back) return
    const accounts = keeper.files.get(back.path)
    if (accounts) accounts.unshift(back.account)
    else keeper.files.set(back.path, [back.account])
    keeper.moved.add(back.account.token)
  },
  editLittle(keeper: Keeper, a: number, b: number) { replace(keeper, a, account => editLittle(account, b)) },
  editMuch(keeper: Keeper, a: number, b: number) {
    replace(keeper, a, account => {
      keeper.rewritten.add(account.token)
      return editMuch(account, b)
    })
  },
  rewordTask(keeper: Keeper, a: number, b: number) { replace(keeper, a, account => (account.tasks.length ? rewordTask(account, b, b) : account)) },
  reorderTasks(keeper: Keeper, a: number) { replace(keeper, a, account => ({ ...account, tasks: account.tasks.toReversed() })) },
  dropTask(keeper: Keeper, a: number) {
    replace(keeper, a, account => {
      const [task, ...tasks] = account.tasks
      if (task) keeper.droppedTasks.push({ token: account.token, task })
      return { ...account, tasks }
    })
  },
  bringTaskBack(keeper: Keeper, a: number) {
    const back = pick(keeper.droppedTasks, a), place = back && places(keeper).find(({ account }) => account.token === back.token)
    if (place && !place.account.tasks.some(({ token }) => token === back.task.token)) place.accounts[place.at] = { ...place.account, tasks: [...place.account.tasks, back.task] }
  },
  reorderLog(keeper: Keeper, a: number) { pick(logs(keeper), a)?.[1].reverse() },
  rename(keeper: Keeper, a: number, b: number) {
    const file = pick([...keeper.files], a)
    if (!file) return
    keeper.files.delete(file[0])
    keeper.files.set(newPath(keeper, b), file[1])
    touchMoved(keeper, file[1])
  },
  renameAndEdit(keeper: Keeper, a: number, b: number) {
    const file = pick([...keeper.files], a)
    if (!file) return
    keeper.files.delete(file[0])
    keeper.files.set(newPath(keeper, b), file[1].map(account => editLittle(account, b)))
    touchMoved(keeper, file[1])
  },
  swapNames(keeper: Keeper, a: number, b: number) {
    const one = pick([...keeper.files], a), other = pick([...keeper.files], b)
    if (!one || !other || one === other) return
    keeper.files.set(one[0], other[1]).set(other[0], one[1])
    touchMoved(keeper, [...one[1], ...other[1]])
  },
  toOwnFile(keeper: Keeper, a: number, b: number) {
    const log = pick(logs(keeper), a)
    if (!log) return
    const moved = log[1].splice(b % log[1].length, 1)
    keeper.files.set(newPath(keeper, b), moved)
    touchMoved(keeper, moved)
  },
  toLog(keeper: Keeper, a: number, b: number) {
    const log = pick(logs(keeper), a), single = pick([...keeper.files].filter(([, accounts]) => accounts.length === 1), b)
    if (!log || !single || log[1].some(({ token }) => token === single[1][0]!.token)) return
    log[1].unshift(single[1][0]!)
    keeper.files.delete(single[0])
    touchMoved(keeper, single[1])
  },
  splitLog(keeper: Keeper, a: number, b: number) {
    const log = pick(logs(keeper), a)
    if (!log) return
    const moved = log[1].splice(1 + b % (log[1].length - 1))
    keeper.files.set(newPath(keeper, b), moved)
    touchMoved(keeper, moved)
  },
  /** It cannot be read for a while. */
  garble(keeper: Keeper, a: number) {
    const path = pick([...keeper.files.keys()], a)
    if (path && !keeper.garbled.delete(path)) keeper.garbled.add(path)
  },
  copy(keeper: Keeper, a: number, b: number) {
    const file = pick([...keeper.files].filter(([, accounts]) => accounts.length === 1), a)
    if (!file) return
    keeper.files.set(newPath(keeper, b), [file[1][0]!])
    keeper.copied.add(file[1][0]!.token)
    keeper.moved.add(file[1][0]!.token)
  },
  tellAnother(keeper: Keeper, a: number, b: number) {
    const copies = places(keeper).filter(({ account, path }) => places(keeper).some(other => other.account.token === account.token && other.path !== path))
    const place = pick(copies, a)
    if (place) place.accounts[place.at] = tellAnother(place.account, ++keeper.names * STORY + b)
  },
  /** The last report taken as a start for the next, in its place. */
  writeOver(keeper: Keeper, a: number, b: number) {
    const place = pick(places(keeper), a)
    if (!place) return
    keeper.bin.push({ path: place.path, account: place.account })
    place.accounts[place.at] = tellAnother(place.account, ++keeper.names * STORY + b)
  },
  read: (keeper: Keeper) => readAll(keeper),
  /** Stopped after some files. */
  async readPart(keeper: Keeper, a: number) {
    const stopping = new AbortController()
    await reconcile(keeper.store, ARCHIVE, found(keeper, a % 5, stopping), { signal: stopping.signal, shelf: keeper.shelf })
  },
  /** Read whole by another program that was started beside. */
  async readBeside(keeper: Keeper) {
    await reconcile(keeper.store, ARCHIVE, found(keeper))
    await readWhole(keeper)
  },
  /** Ended in the middle, as by a kill: what was applied is there, the rest is not. */
  async crash(keeper: Keeper, a: number) {
    let left = a % 3
    const apply: Store['apply'] = async change => {
      if (left-- <= 0) throw new Error('killed')
      return keeper.store.apply(change)
    }
    await reconcile({ ...keeper.store, apply }, ARCHIVE, found(keeper), { shelf: keeper.shelf }).catch((error: Error) => {
      if (error.message !== 'killed') throw error
    })
  },
  /** Another version of the program reads everything anew. */
  async readAnew(keeper: Keeper) {
    keeper.reader++
    await readAll(keeper)
  },
  async moveLedger(keeper: Keeper) {
    await keeper.store.replaceLedger(await keeper.store.ledger({ limit: 1e6 }))
    await readAll(keeper)
  },
  async say(keeper: Keeper, a: number, b: number) {
    const told = pick(await tellings(keeper.store), a)
    if (!told) return
    const incident = (await keeper.store.incident(told.id))!
    await saying(keeper, incident, null, { subject: incident.id, field: pick(['title', 'severity', 'summary'], b)!, value: `said ${b}` })
  },
  async sayKind(keeper: Keeper, a: number, b: number) {
    const told = pick(await tellings(keeper.store), a)
    if (!told) return
    const incident = (await keeper.store.incident(told.id))!
    await saying(keeper, incident, null, { subject: incident.id, field: 'kind', value: pick(['policy', 'incident'], b)! })
  },
  async takeBack(keeper: Keeper, a: number) {
    const told = pick(await tellings(keeper.store), a), incident = told && (await keeper.store.incident(told.id))!, field = incident?.corrections[0]?.field
    if (field) await saying(keeper, incident, null, { subject: incident.id, field, back: true })
  },
  async setStatus(keeper: Keeper, a: number, b: number) {
    const told = pick((await tellings(keeper.store)), a), incident = told && (await keeper.store.incident(told.id))!, task = incident && pick(incident.tasks, b)
    if (task) await saying(keeper, incident, /todo\d+n\d/.exec(task.text.value)![0], { subject: task.id, field: 'status', value: pick(['done', 'in-progress'], b)! })
  },
  async unite(keeper: Keeper, a: number, b: number) {
    const all = await tellings(keeper.store), one = pick(all, a), other = pick(all, b)
    if (!one || !other || one.token === other.token || (await keeper.store.incident(one.id))!.id === (await keeper.store.incident(other.id))!.id) return
    await unite(keeper.store, { who: 'ada', at: new Date(0) }, one.id, other.id, null)
    keeper.united.push([one.token, other.token])
  },
  async part(keeper: Keeper, a: number) {
    const told = pick(await tellings(keeper.store), a)
    if (!told || (await keeper.store.incident(told.id))!.sources.length < 2) return
    await part(keeper.store, { who: 'ada', at: new Date(0) }, told.id, null)
    keeper.parted.add(told.token)
  },
}

async function saying(keeper: Keeper, incident: Incident, todo: string | null, statement: Parameters<typeof say>[2][number]) {
  for (const { id, token } of await tellings(keeper.store)) if (!keeper.storyOf.has(id)) keeper.storyOf.set(id, token)
  const token = todo ? storyOfTask(todo) : keeper.storyOf.get(incident.id)!
  const events = await say(keeper.store, { who: 'ada', at: new Date(++keeper.at) }, [statement])
  keeper.said.push(...events.map(event => ({ event, token, todo })))
}

async function readAll(keeper: Keeper): Promise<void> {
  await reconcile(keeper.store, ARCHIVE, found(keeper), { shelf: keeper.shelf })
  await readWhole(keeper)
}

/** After a reading that was not stopped: what may be expected of it holds. */
export async function readWhole(keeper: Keeper): Promise<void> {
  for (const token of keeper.rewritten) if (keeper.moved.has(token)) keeper.loose.add(token)
  keeper.rewritten.clear()
  keeper.moved.clear()
  await check(keeper)
}

const storyOfTask = (todo: string) => `mark${/\d+/.exec(todo)![0]}x`
