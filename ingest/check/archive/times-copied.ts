import { MOMENTS } from '../../record.ts'
import { whereTold, type ArchiveRule, type Told } from '../rule.ts'

/** So many clocks, not all of them rounded, do not come together twice by chance. */
const FEWEST = 3
const ROUNDED = /[05]$/

/** To the minute the times of another day's incident: a report that was begun as a copy of that one. */
export const timesCopied: ArchiveRule = {
  id: 'times-copied',
  severity: 'warning',
  find(told) {
    const timed = told.flatMap(one => {
      const clocks = clocksOf(one), told = new Set(clocks.filter(Boolean))
      return told.size >= FEWEST && ![...told].every(clock => ROUNDED.test(clock)) ? [{ ...one, clocks }] : []
    })
    return [...Map.groupBy(timed, ({ clocks }) => clocks.join(' ')).values()].flatMap(same => same.flatMap((one, i) => {
      const first = same.slice(0, i).find(other => isAnother(other, one))
      return first ? [{
        path: one.path, incident: one.incident, place: { line: one.line, start: 0, end: 0 },
        message: `Its times (${[...new Set(one.clocks.filter(Boolean))].join(', ')}) are to the minute those of “${first.title ?? first.path}” (${whereTold(first)}).`,
        remedy: 'Correct those that were left from it.',
      }] : []
    }))
  },
}

/** The clock of each moment, empty where it has none. */
const clocksOf = ({ moments }: Told) => MOMENTS.map(name => /\d\d:\d\d/.exec(moments[name] ?? '')?.[0] ?? '')

/** The same incident may be told twice; on one day it is, unless one file tells both. */
const isAnother = (a: Told, b: Told) => a.day !== null && b.day !== null && (a.day !== b.day || (a.path === b.path && a.title !== b.title))
