// Which tasks are selected, as they were last seen: a change says which revision it was made of.
import { SvelteMap } from 'svelte/reactivity'
import type { TaskRow } from '../../../api/tasks/schema.ts'

export class Selection {
  readonly #tasks = new SvelteMap<string, TaskRow>()
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

  clear(): void {
    this.#tasks.clear()
    this.#anchor = null
  }
}
