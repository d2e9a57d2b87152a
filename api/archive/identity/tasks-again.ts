// Whose id is a task's: by its wording, else by a wording much like it, within the account that it stands in.
import type { Task } from '../../../ingest/record.ts'
import { plain } from '../../../store/effective.ts'
import type { TaskIdentity } from '../../../store/identity.ts'
import { stem } from '../../../text/stems.ts'
import { words } from '../../../text/tokens.ts'

/** Share of words in common from which a task was only reworded. */
const REWORDED = 0.5

/** For each task the one that it was before, or null for a new one. */
export function tasksAgain(tasks: readonly Task[], before: readonly TaskIdentity[]): (TaskIdentity | null)[] {
  const found: (TaskIdentity | null)[] = tasks.map(() => null), free = new Set(before)
  const take = (task: number, identity: TaskIdentity) => {
    found[task] = identity
    free.delete(identity)
  }
  tasks.forEach(({ text }, i) => {
    const same = [...free].find(identity => plain(identity.text) === plain(text.value))
    if (same) take(i, same)
  })
  const pairs = tasks.flatMap(({ text }, i) => (found[i] ? [] : [...free].map(identity => ({ i, identity, share: inCommon(text.value, identity.text) }))))
  for (const { i, identity, share } of pairs.sort((a, b) => b.share - a.share)) if (share >= REWORDED && !found[i] && free.has(identity)) take(i, identity)
  return found
}

/** Dice's coefficient over stems. */
function inCommon(a: string, b: string): number {
  const one = new Set(words(a).map(stem)), other = new Set(words(b).map(stem))
  return (2 * [...one].filter(word => other.has(word)).length) / (one.size + other.size || 1)
}
