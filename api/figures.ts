// All incidents in figures, kept in memory and brought up to date when somebody asks: trends and lists of tasks are functions over them.
import type { Figure } from '../store/figure.ts'
import type { Store } from '../store/store.ts'

export type Figures = () => Promise<readonly Figure[]>

/** The same array as long as nothing has changed. Rejects as the store does, and asks anew the next time. */
export function figuresOf(store: Pick<Store, 'since'>): Figures {
  const byId = new Map<string, Figure>()
  let edition = 0, all: readonly Figure[] = []
  let running: Promise<unknown> | null = null, next: ReturnType<Figures> | null = null

  async function update(): ReturnType<Figures> {
    const { edition: now, figures, gone } = await store.since(edition)
    edition = now
    for (const id of gone) byId.delete(id)
    for (const figure of figures) byId.set(figure.id, figure)
    if (figures.length || gone.length) all = [...byId.values()]
    return all
  }
  function ask(): ReturnType<Figures> {
    next = null
    const asked = update()
    running = asked.catch(() => {}).finally(() => (running = null))
    return asked
  }
  // Who comes while a question is under way shares the one after it: that under way may have been asked before what he has just written.
  return () => (running ? (next ??= running.then(ask)) : ask())
}
