import { SingleBar } from 'cli-progress'
import type { Progress } from '../../api/archive/reconcile.ts'
import { printable } from './print.ts'

export type ProgressShown = { update(progress: Progress): void; end(): void }

/** A bar on a terminal; one plain line elsewhere. On standard error, so that what is printed can be piped. */
export function showProgress(what: string): ProgressShown {
  if (!process.stderr.isTTY) {
    console.error(printable(`Reading ${what} …`))
    return { update: () => {}, end: () => {} }
  }
  const bar = new SingleBar({ format: 'Reading [{bar}] {value} of {total} files', stream: process.stderr, hideCursor: true, clearOnComplete: true, barsize: 30 })
  bar.start(0, 0)
  return {
    update({ done, found }) {
      bar.setTotal(found)
      bar.update(done)
    },
    end: () => bar.stop(),
  }
}
