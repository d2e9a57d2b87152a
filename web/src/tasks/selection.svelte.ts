// Which tasks are selected, as they were last seen: a change says which revision it was made of.
import { SvelteMap } from 'svelte/reactivity'
import type { TaskRow, TasksAnswer } from '../../../api/tasks/schema.ts'
import { Latest } from '../lib/latest.svelte.ts'

/** More the API does not change at once. */
export const MOST = 5_000

export class Selection {
  readonly #tasks = new SvelteMap<string, TaskRow>()
  readonly #listed = new Latest<TaskRow[]>()
  /** Where a range begins. */
  #anchor: string | null = null

  get tasks(): TaskRow[] {
    return [...this.#tasks.values()]
  }
  get size(): number {
    return this.#tasks.size
  }
  has(id: string): boolean {
    return this.#tasks.has(id)
  }

  toggle(task: TaskRow): void {
    if (!this.#tasks.delete(task.id)) this.#tasks.set(task.id, task)
    this.#anchor = task.id
  }

  /** All of some, or none where all were. */
  toggleAll(tasks: readonly TaskRow[]): void {
    const isWhole = tasks.every(({ id }) => this.#tasks.has(id))
    for (const task of tasks) isWhole ? this.#tasks.delete(task.id) : this.#tasks.set(task.id, task)
  }

  /** Takes some more in. */
  add(tasks: readonly TaskRow[]): void {
    for (const task of tasks) this.#tasks.set(task.id, task)
  }

  /** All rows from where the last one was selected to another. */
  extend(rows: readonly TaskRow[], to: TaskRow): void {
    const from = rows.findIndex(({ id }) => id === this.#anchor), at = rows.findIndex(({ id }) => id === to.id)
    for (const task of from < 0 ? [to] : rows.slice(Math.min(from, at), Math.max(from, at) + 1)) this.#tasks.set(task.id, task)
    this.#anchor = to.id
  }

  /** Takes note of how some of them are now. */
  note(tasks: readonly TaskRow[]): void {
    for (const task of tasks) if (this.#tasks.has(task.id)) this.#tasks.set(task.id, task)
  }

  /** Lets go of what is listed no more, so that nothing is changed unseen. `answer` is a page of the list; where others are selected, `askAll` tells whether they still stand on theirs. */
  async keepListed({ tasks, total }: TasksAnswer, askAll: (signal: AbortSignal) => Promise<TaskRow[]>): Promise<void> {
    if (!this.#without(tasks).length) return
    if (total === tasks.length) return this.#letGo(tasks)
    await this.#listed.ask(askAll)
    if (this.#listed.value) this.#letGo(this.#listed.value)
    this.#listed.clear()
  }

  #without(listed: readonly TaskRow[]): string[] {
    const ids = new Set(listed.map(({ id }) => id))
    return [...this.#tasks.keys()].filter(id => !ids.has(id))
  }
  #letGo(listed: readonly TaskRow[]): void {
    for (const id of this.#without(listed)) this.#tasks.delete(id)
  }

  clear(): void {
    this.#listed.clear()
    this.#tasks.clear()
    this.#anchor = null
  }
}
