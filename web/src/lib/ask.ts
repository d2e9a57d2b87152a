// Asking the API. Types only come from it; what it says is text, never markup.
import type { SessionAnswer } from '../../../api/access/schema.ts'
import type { ArchiveAnswer } from '../../../api/archive/schema.ts'
import type { Place } from '../../../api/errors.ts'
import type { ErrorAnswer } from '../../../api/errors-schema.ts'
import type { ChangeAnswer, FieldForm, HistoryAnswer, IncidentAnswer, SomeAnswer, SourceAnswer } from '../../../api/incidents/schema.ts'
import type { BesideAnswer, SearchAnswer, SimilarAnswer, SuggestionsAnswer } from '../../../api/search/schema.ts'
import type { ChangedAnswer, TaskAnswer, TasksAnswer, TasksChange } from '../../../api/tasks/schema.ts'
import type { BehindAnswer, TrendsAnswer } from '../../../api/trends/schema.ts'
import type { Filters } from '../../../store/filters.ts'
import type { FilesAnswer, ProblemsAnswer } from '../../../store/health.ts'

/** What went wrong, and what its reader can do. */
export class AskFailure extends Error {
  readonly remedy: string
  readonly status: number
  /** Where in what was asked it cannot be understood. */
  readonly place: Place | null
  constructor(message: string, remedy: string, status: number, place: Place | null = null) {
    super(message)
    this.remedy = remedy
    this.status = status
    this.place = place
  }
}

export const noAnswer = () => new AskFailure('Hindsight does not answer.', 'Look whether it still runs in its terminal, start it again with "npm start", and try again.', 0)

export const failureOf = (error: unknown): AskFailure => (error instanceof AskFailure ? error : new AskFailure('Something went wrong on this page.', 'Load it again.', 0))

/** The API gives no more of them at once. */
const TASKS_A_CALL = 500

let onSignInNeeded = () => {}
/** Sets what happens when an answer says that one has to sign in. */
export const whenSignInNeeded = (happens: () => void) => void (onSignInNeeded = happens)

/** `revision`: the one that was seen of what is to be changed. */
const json = (body: unknown, revision?: number): RequestInit =>
  ({ headers: { 'content-type': 'application/json', ...(revision !== undefined && { 'if-match': `"${revision}"` }) }, body: JSON.stringify(body) })

export const askSession = (signal: AbortSignal) => ask<SessionAnswer>('/session', { signal })
export const askSignIn = (token: string, signal: AbortSignal) => ask<SessionAnswer>('/session', { signal, method: 'POST', ...json({ token }) })
export const askSignOut = (signal: AbortSignal) => ask<SessionAnswer>('/session', { signal, method: 'DELETE' })
const incident = (id: string, part = '') => `/incidents/${encodeURIComponent(id)}${part}`
export const askIncident = (id: string, signal?: AbortSignal) => ask<IncidentAnswer>(incident(id), { signal })
export const askSome = (ids: string[], signal: AbortSignal) => ask<SomeAnswer>(`/incidents?${new URLSearchParams(ids.map(id => ['id', id]))}`, { signal })
/** `which`: the query that says which document of it. */
export const askSource = (id: string, which: string, signal: AbortSignal) => ask<SourceAnswer>(incident(id, `/source?${which}`), { signal })
export const askBeside = (id: string, text: string, signal: AbortSignal) => ask<BesideAnswer>(incident(id, '/beside'), { signal, method: 'POST', ...json({ text }) })
export const askAlike = (id: string, signal: AbortSignal) => ask<SimilarAnswer>(incident(id, '/similar'), { signal })
export const askHistory = (id: string, signal: AbortSignal) => ask<HistoryAnswer>(incident(id, '/history'), { signal })
export const askForm = (id: string, field: string) => ask<FieldForm>(incident(id, `/corrections/${field}`), {})
/** Without a value it is taken back. */
export const askCorrection = (id: string, field: string, said: { value: string; why: string } | null, revision: number) =>
  ask<ChangeAnswer>(incident(id, `/corrections/${field}`), said ? { method: 'PUT', ...json(said, revision) } : { method: 'DELETE', headers: { 'if-match': `"${revision}"` } })
export const askSame = (id: string, other: string, why: string) => ask<ChangeAnswer>(incident(id, '/same'), { method: 'POST', ...json({ with: other, why }) })
export const askApart = (id: string, telling: string, why: string) => ask<ChangeAnswer>(incident(id, '/apart'), { method: 'POST', ...json({ telling, why }) })
/** What was asked, and of which of the two. */
export type Asked = { text: string; asked: 'search' | 'similar' }
export const askVerdict = (id: string, asked: Asked, was: boolean) => ask<ChangeAnswer>(incident(id, '/verdicts'), { method: 'POST', ...json({ ...asked, was }) })
export const askUndo = (events: string[]) => ask<ChangeAnswer>('/incidents/undo', { method: 'POST', ...json({ events }) })
export const askProblems = (params: URLSearchParams, signal: AbortSignal) => ask<ProblemsAnswer>(`/archive/problems?${params}`, { signal })
export const askFiles = (params: URLSearchParams, signal: AbortSignal) => ask<FilesAnswer>(`/archive/files?${params}`, { signal })
export const askTrends = (params: string, signal: AbortSignal) => ask<TrendsAnswer>(`/trends?${params}`, { signal })
export const askBehind = (params: string, signal: AbortSignal) => ask<BehindAnswer>(`/trends/incidents?${params}`, { signal })
export const askSuggestions = (q: string, signal: AbortSignal) => ask<SuggestionsAnswer>(`/suggestions?${new URLSearchParams({ q })}`, { signal })
export const askSearch = (params: URLSearchParams, signal: AbortSignal) => ask<SearchAnswer>(`/search?${params}`, { signal })
export const askSimilar = (text: string, filters: Filters, limit: number, signal: AbortSignal) =>
  ask<SimilarAnswer>('/similar', { signal, method: 'POST', ...json({ text, filters, limit }) })
export const askTasks = (params: URLSearchParams, signal: AbortSignal) => ask<TasksAnswer>(`/tasks?${params}`, { signal })
/** All that are asked for, up to so many, however many calls that takes. */
export async function askAllTasks(params: URLSearchParams, most: number, signal: AbortSignal): Promise<TasksAnswer['tasks']> {
  const tasks: TasksAnswer['tasks'] = []
  for (;;) {
    const page = new URLSearchParams([...params, ['offset', String(tasks.length)], ['limit', String(Math.min(TASKS_A_CALL, most - tasks.length))]])
    const answer = await askTasks(page, signal)
    tasks.push(...answer.tasks)
    if (!answer.tasks.length || tasks.length >= Math.min(most, answer.total)) return tasks
  }
}
export const askTask = (id: string, signal: AbortSignal | null = null) => ask<TaskAnswer>(`/tasks/${encodeURIComponent(id)}`, { signal })
export const changeTasks = (change: TasksChange) => ask<ChangedAnswer>('/tasks', { method: 'PATCH', ...json(change) })
export const undoTasks = (events: string[]) => ask<ChangedAnswer>('/tasks/undo', { method: 'POST', ...json({ events }) })

let archiveTag = ''
/** What the archive looks like: the one that is known, as long as nothing has changed since it was answered. */
export async function askArchive(known: ArchiveAnswer | null, signal: AbortSignal): Promise<ArchiveAnswer> {
  const response = await send('/archive', { signal, headers: known && archiveTag ? { 'if-none-match': archiveTag } : {} })
  if (known && response.status === 304) return known
  const answer = await read<ArchiveAnswer>(response)
  if (!signal.aborted) archiveTag = response.headers.get('etag') ?? ''
  return answer
}
export function askReadAgain(signal: AbortSignal): Promise<ArchiveAnswer> {
  archiveTag = '' // the answer to this one bears none
  return ask<ArchiveAnswer>('/archive/read', { signal, method: 'POST' })
}

const ask = async <T>(path: string, request: RequestInit): Promise<T> => read<T>(await send(path, request))

const send = (path: string, request: RequestInit): Promise<Response> => fetch(`/api/v1${path}`, request).catch((error: unknown) => {
  if (request.signal?.aborted) throw error
  throw noAnswer()
})

async function read<T>(response: Response): Promise<T> {
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as T
  if (response.status === 401) onSignInNeeded()
  const { message = `The answer was ${response.status}.`, remedy = 'Try again; if it stays so, look at what Hindsight prints.', place = null } = (answer as ErrorAnswer | null)?.error ?? {}
  throw new AskFailure(message, remedy, response.status, place)
}
