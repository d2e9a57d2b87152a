// When a file that was touched is at rest: nobody is writing it any more, as far as can be seen from outside.
import { lstat } from 'node:fs/promises'

export type Settling = {
  touch(path: string): void
  close(): void
}

/** Milliseconds without a change, seen twice, after which what was written in one go is at rest. */
const STEP = 30
/** The same for what was seen growing, or is empty: someone writes it bit by bit, or has only just begun. */
const SLOW = 1_000
/** Files at rest wait for others that nearly are, so that a rename or a burst is seen as one; but not longer than this. */
const PATIENCE = 1_000

type Pending = { seen: string | null; wait: number; timer?: NodeJS.Timeout }

/** Hands out paths in groups once they are at rest: files that stopped changing, folders, and what is no more. `place` says where a path lies. */
export function settling(place: (path: string) => string, onrest: (paths: string[]) => unknown): Settling {
  const pending = new Map<string, Pending>()
  const rested = new Set<string>()
  /** Handed out a moment ago: what is written again so soon is being written bit by bit. */
  const recent = new Map<string, number>()
  let restedSince = 0, isClosed = false, patience: NodeJS.Timeout | undefined

  const arm = (path: string, entry: Pending) => {
    clearTimeout(entry.timer)
    entry.timer = setTimeout(() => void look(path, entry), entry.wait)
  }
  const look = async (path: string, entry: Pending) => {
    const now = await stateOf(place(path))
    if (isClosed || pending.get(path) !== entry) return
    if (now === entry.seen) {
      pending.delete(path)
      if (!rested.size) restedSince = performance.now()
      rested.add(path)
    } else {
      if (entry.seen !== null || now === EMPTY) entry.wait = SLOW
      entry.seen = now
      arm(path, entry)
    }
    hand()
  }
  const handAnyway = () => {
    patience = undefined
    hand()
  }
  const hand = () => {
    if (!rested.size) return
    const now = performance.now(), someNearlyRest = [...pending.values()].some(({ wait }) => wait === STEP)
    if (someNearlyRest && now - restedSince < PATIENCE) return void (patience ??= setTimeout(handAnyway, PATIENCE - (now - restedSince)))
    clearTimeout(patience)
    patience = undefined
    for (const [path, at] of recent) if (now - at > SLOW) recent.delete(path)
    for (const path of rested) recent.set(path, now)
    onrest([...rested])
    rested.clear()
  }
  return {
    touch(path) {
      const entry = pending.get(path) ?? { seen: null, wait: performance.now() - (recent.get(path) ?? -Infinity) < SLOW ? SLOW : STEP }
      pending.set(path, entry)
      rested.delete(path)
      arm(path, entry)
    },
    close() {
      isClosed = true
      clearTimeout(patience)
      for (const { timer } of pending.values()) clearTimeout(timer)
    },
  }
}

const EMPTY = 'empty'

/** Changes whenever a file is written or replaced. A folder's own state says nothing: what lies in it is touched by itself. */
async function stateOf(file: string): Promise<string> {
  try {
    const found = await lstat(file)
    if (found.isDirectory()) return 'folder'
    return found.size ? `${found.size} ${found.mtimeMs} ${found.ino}` : EMPTY
  } catch {
    return 'nothing'
  }
}
