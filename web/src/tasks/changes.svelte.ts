// Changing tasks, one or many: what came of the last change, how to undo it, and what others did in the meantime.
import type { TaskChange, TaskRow } from '../../../api/tasks/schema.ts'
import { askTask, changeTasks, failureOf, undoTasks } from '../lib/ask.ts'
import { changeTold, conflictTold } from './told.ts'

export type Seen = Pick<TaskRow, 'id' | 'revision'>

/** More than these are not asked for one by one when a change is refused. */
const LOOKED_AT = 20

export class Changes {
  /** The last change, while it can be undone. */
  done = $state.raw<{ says: string; events: string[] } | null>(null)
  /** Why nothing was stored. What was typed stands until it is. */
  refused = $state.raw<string | null>(null)
  isBusy = $state(false)
  readonly #onchanged: (tasks: TaskRow[]) => void

  /** `onchanged` is given the tasks as they are now, whoever changed them. */
  constructor(onchanged: (tasks: TaskRow[]) => void) {
    this.#onchanged = onchanged
  }

  /** Whether it was stored. */
  async make(seen: readonly Seen[], wanted: TaskChange): Promise<boolean> {
    const { back, why, ...set } = wanted, tasks = seen.map(({ id, revision }) => ({ id, revision }))
    this.done = null
    return this.#attempt(async () => {
      const { events, tasks: now } = await changeTasks({ tasks, set, ...(back && { back }), ...(why && { why }) })
      this.done = { says: events.length ? changeTold(wanted, tasks.length) : 'Nothing to change: it is so already.', events }
      this.#onchanged(now)
    }, () => this.#look(seen))
  }

  async undo(): Promise<boolean> {
    const { events = [] } = this.done ?? {}
    if (!events.length) return false
    return this.#attempt(async () => {
      const { tasks } = await undoTasks(events)
      this.done = { says: 'Undone.', events: [] }
      this.#onchanged(tasks)
    }, async () => {
      this.done = { says: 'Somebody changed it since: nothing was undone.', events: [] }
      this.#onchanged([])
    })
  }

  /** `onmoved`: somebody was quicker. */
  async #attempt(change: () => Promise<void>, onmoved: () => Promise<void>): Promise<boolean> {
    if (this.isBusy) return false
    this.isBusy = true
    this.refused = null
    try {
      await change()
      return true
    } catch (error) {
      const failure = failureOf(error)
      if (failure.status === 409) await onmoved().catch(() => (this.refused = failure.message))
      else this.refused = `${failure.message} ${failure.remedy}`
      return false
    } finally {
      this.isBusy = false
    }
  }

  async #look(seen: readonly Seen[]): Promise<void> {
    const now = await Promise.all(seen.slice(0, LOOKED_AT).map(({ id }) => askTask(id)))
    this.refused = conflictTold(now.filter(({ id, revision }) => seen.some(one => one.id === id && one.revision !== revision)))
    this.#onchanged(now)
  }
}
