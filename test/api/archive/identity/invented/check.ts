// What must hold after every whole reading, whatever was done before.
import { expect } from 'vitest'
import { countedTasks, facetsOf, startedAt } from '../../../../../store/facets.ts'
import type { Figure } from '../../../../../store/figure.ts'
import type { Incident } from '../../../../../store/incident.ts'
import { ARCHIVE, standing, tellings, type Keeper } from './keeper.ts'

export async function check(keeper: Keeper): Promise<void> {
  const { store } = keeper, told = await tellings(store)
  expect(told.map(({ path, token }) => `${path} ${token}`).sort(), 'each account stands once').toEqual(standing(keeper).flatMap(([path, accounts]) => accounts.map(({ token }) => `${path} ${token}`)).sort())
  for (const { id, token } of told) {
    expect(keeper.storyOf.get(id) ?? token, `the id ${id} goes on telling its story`).toBe(token)
    keeper.storyOf.set(id, token)
  }
  for (const { token } of await unclear(keeper)) keeper.loose.add(token)
  checkIncidents(keeper, told)
  await checkLedger(keeper)
  const incidents = new Map(await Promise.all(keeper.said.map(async ({ event }) => [event.subject, await store.incident(event.subject)] as const)))
  for (const said of keeper.said) checkSaid(keeper, told, incidents, said)
  await checkFigures(keeper, told)
}

type Told = Awaited<ReturnType<typeof tellings>>

async function unclear({ store }: Keeper): Promise<{ token: string }[]> {
  const { problems } = await store.problems({ rule: 'identity-unclear', offset: 0, limit: 1000 })
  const told = await tellings(store)
  return problems.flatMap(({ incident, path }) => told.filter(one => one.incident === incident?.id && one.path === path))
}

const isFirm = ({ loose, parted }: Keeper, token: string) => !loose.has(token) && !parted.has(token)

function checkIncidents(keeper: Keeper, told: Told) {
  for (const one of told) for (const other of told) {
    if (one.token !== other.token && one.incident === other.incident) expect(areUnited(keeper, one.token, other.token), `${one.token} and ${other.token} are one incident by hand`).toBe(true)
    if (one.token === other.token && isFirm(keeper, one.token)) expect(one.incident, `${one.token} in ${one.path} and ${other.path} is one incident`).toBe(other.incident)
  }
}

function areUnited({ united }: Keeper, one: string, other: string): boolean {
  const reached = new Set([one])
  for (let before = 0; before < reached.size;) {
    before = reached.size
    for (const [a, b] of united) if (reached.has(a) || reached.has(b)) reached.add(a).add(b)
  }
  return reached.has(other)
}

async function checkLedger({ store, said }: Keeper) {
  const ledger = await store.ledger({ limit: 1e6 }), people = ledger.filter(({ what }) => what === 'set' || what === 'took-back')
  expect(new Set(ledger.map(({ id }) => id)).size, 'no event twice').toBe(ledger.length)
  expect(people, 'what people said, in its order').toEqual(said.map(({ event }) => event))
}

function checkSaid(keeper: Keeper, told: Told, incidents: ReadonlyMap<string, Incident | null>, { event, token, todo }: Keeper['said'][number]) {
  const incident = incidents.get(event.subject)!, at = `${event.subject} (${event.field}) of ${token}`
  const firm = isFirm(keeper, token) && told.some(one => one.token === token)
  if (firm) expect(incident, `${at} is found`).not.toBe(null)
  if (!incident) return
  const stories = told.filter(one => one.incident === incident.id).map(one => one.token)
  if (firm) expect(stories, `${at} is with its story`).toContain(token)
  for (const story of stories) expect(story === token || areUnited(keeper, story, token), `${at} is with ${story}`).toBe(true)
  const about = (id: string) => id === event.subject
  const task = todo === null ? null : incident.tasks.find(({ id, also }) => about(id) || also.some(about))!
  if (task) {
    expect(task?.text.value, at).toContain(todo)
    const stands = standing(keeper).flatMap(([, accounts]) => accounts).some(account => account.token === token && account.tasks.some(task => task.token === todo))
    if (firm && !keeper.copied.has(token)) expect(task.gone, `${at} ${todo} is gone`).toBe(!stands)
  }
  const subjects = task ? new Set([task.id, ...task.also]) : null
  const last = keeper.said.findLast(one => one.event.field === event.field && (subjects ? subjects.has(one.event.subject) : one.todo === null && incidents.get(one.event.subject)?.id === incident.id))!.event
  const holds = (task ?? incident).corrections.find(({ field }) => field === event.field)
  expect(holds?.value, at).toEqual(last.what === 'set' ? last.to : undefined)
}

const byId = (figures: Figure[]) => Object.fromEntries(figures.map(figure => [figure.id, figure]))

/** Figures as kept by somebody who asks now and then, and as of one who asks for the first time. */
const keeping = new WeakMap<Keeper, { edition: number; figures: Map<string, Figure> }>()

async function checkFigures(keeper: Keeper, told: Told) {
  const { store } = keeper, all = await store.incidents([...new Set(told.map(({ incident }) => incident))]), incidents = all.filter(({ kind }) => kind === 'incident')
  const kept = keeping.get(keeper) ?? { edition: 0, figures: new Map<string, Figure>() }, news = await store.since(kept.edition)
  for (const id of news.gone) kept.figures.delete(id)
  for (const figure of news.figures) kept.figures.set(figure.id, figure)
  keeping.set(keeper, { edition: news.edition, figures: kept.figures })
  const whole = await store.since(0)
  expect(byId([...kept.figures.values()]), 'figures kept').toEqual(byId(whole.figures))
  expect(whole.figures.map(({ id }) => id).sort(), 'figures').toEqual(incidents.map(({ id }) => id).sort())
  const health = await store.health()
  expect(health.incidents, 'incidents counted').toBe(incidents.length)
  const newest = incidents.toSorted((a, b) => (startedAt(b) ?? -Infinity) - (startedAt(a) ?? -Infinity) || (a.id < b.id ? -1 : 1)), browsed = await store.browse({}, 0, 1e6)
  expect(browsed.ids, 'incidents, newest first').toEqual(newest.map(({ id }) => id))
  const facets = Map.groupBy(incidents.flatMap(facetsOf), ({ field, value }) => `${field}: ${value}`)
  for (const [field, values] of Object.entries(browsed.facets)) for (const { value, count } of values) expect(count, `${field} ${value} counted`).toBe(facets.get(`${field}: ${value}`)?.length)
  expect((await store.known(ARCHIVE)).size, 'files').toBe(keeper.files.size)
  const tasks = incidents.reduce((sum, incident) => sum + countedTasks(incident).length, 0)
  expect(health.tasks, 'tasks counted').toBe(tasks)
}
