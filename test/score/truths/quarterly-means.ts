// A log of incidents prints, over each quarter, the means of what they state: whoever reads all of them gets the same means.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PostmortemRecord } from '../../../ingest/record.ts'
import { mean, told, type Outcome, type Truth } from './truth.ts'

const LOG = 'moj-cloud-platform/incident-log.html.md.erb'
const FIGURES = ['repair', 'resolve'] as const

/**
 * The quarter whose printed means do not follow from the times under it. To repair: 4 h 9 min + 36 min + 16 min = 301 min, a third of which is
 * 1 h 40 min; printed is 1 h 22 min. To resolve: 7 h + 46 min + 22 min = 488 min, a third of which is 2 h 42 min; printed is 2 h 36 min. What is
 * held there is the log's own times.
 */
const MISCOUNTED: { [quarter: string]: { repair: number; resolve: number } } = { 'Q1 2020': { repair: 301 / 3, resolve: 488 / 3 } }

/** The log cuts its means to whole minutes. */
const CUT = 1

export const quarterlyMeans: Truth = {
  name: 'quarterly means of an incident log',
  reason: 'The log prints the means of times that it states incident by incident, on whatever clock: one time misread, one incident missed or filed under another quarter, and a mean is off.',
  source: LOG,
  check: (records, corpus) => meansOf(readFileSync(join(corpus, LOG), 'utf8'), records.filter(record => record.source.path === LOG)),
}

/** Each mean that a log prints under the heading of a quarter, beside the mean of what the incidents under it state. */
export function meansOf(log: string, records: readonly PostmortemRecord[]): Outcome[] {
  return quartersOf(log).flatMap(({ quarter, printed, from, to }) => FIGURES.flatMap(figure => {
    const wanted = printed[figure], miscounted = MISCOUNTED[quarter]?.[figure]
    if (wanted === undefined) return []
    const stated = records.filter(({ source: { line } }) => line > from && line < to).map(record => record.durations[figure]?.stated?.value ?? NaN)
    const ours = mean(stated)
    return { holds: Math.abs(ours - (miscounted ?? wanted)) < CUT, said: `${quarter}, to ${figure}: ${stated.length} incidents, ${told(ours)}, printed ${told(wanted)}${miscounted ? ' (miscounted by the log)' : ''}` }
  }))
}

type Quarter = { quarter: string; printed: { repair?: number; resolve?: number }; from: number; to: number }

/** The log's quarters with the means printed under them, and the lines that they reach from and to. */
function quartersOf(log: string): Quarter[] {
  const lines = log.split('\n')
  const headings = lines.flatMap((line, i) => line.startsWith('## ') ? i + 1 : [])
  return headings.flatMap((from, i) => {
    const quarter = /^## (Q\d \d{4})/.exec(lines[from - 1]!)?.[1], to = headings[i + 1] ?? lines.length + 1
    const printed = Object.fromEntries(lines.slice(from, to - 1).flatMap(line => {
      const mean = /^\W*Mean Time to (repair|resolve)\W+(?:(\d+)h\s*)?(\d+)m/i.exec(line)
      return mean ? [[mean[1]!.toLowerCase(), Number(mean[2] ?? 0) * 60 + Number(mean[3])]] : []
    }))
    return quarter ? [{ quarter, printed, from, to }] : []
  })
}
