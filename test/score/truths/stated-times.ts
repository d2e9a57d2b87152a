// An archive whose every postmortem ends in its own figures: the time to detection and to recovery in words, beside a timeline of stamps.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PostmortemRecord } from '../../../ingest/record.ts'
import { near, type Outcome, type Truth } from './truth.ts'

const FOLDER = 'dfds/'
const FIGURES = { detect: 'detection', resolve: 'recovery' } as const

/** A stamp is told to the minute, and both ends are rounded. */
const ROUNDED = 0.02

/**
 * Postmortems whose stamps contradict their figures, by as much as their own words show: read right, the two differ. Time to detect: the clock of
 * PM2022-002 and PM2024-001 ends where somebody acted, minutes after the alert that the timeline tells; PM2024-002 states ten minutes for both, which no
 * two of its stamps are apart. Time to resolve: 399 of PM2024-001 is 1,399 with a digit lost.
 */
const CONTRADICT_THEMSELVES = { detect: 3, resolve: 1 }

export const statedTimes: Truth = {
  name: 'stated times beside stamps',
  reason: 'Its authors counted these minutes on the timeline above them: what they state must be read wherever it stands, and must come out of the stamps again where beginning, noticing and end were taken for what they are.',
  source: FOLDER,
  check: (records, corpus) => timesOf(records.filter(({ source, kind }) => source.path.startsWith(FOLDER) && kind === 'incident').map(record => ({ record, source: readFileSync(join(corpus, record.source.path), 'utf8') }))),
}

/** What documents state of two durations, as read by us and by a pattern that knows this archive's one way of writing them; and what comes of the stamps. */
export function timesOf(documents: readonly { record: PostmortemRecord; source: string }[]): Outcome[] {
  return (Object.keys(FIGURES) as (keyof typeof FIGURES)[]).flatMap(figure => {
    const stating = documents.flatMap(({ record, source }) => {
      const minutes = statedIn(source, FIGURES[figure])
      return minutes === null ? [] : [{ duration: record.durations[figure], minutes }]
    })
    const read = stating.filter(({ duration, minutes }) => duration?.stated?.value === minutes)
    const stamped = stating.flatMap(({ duration, minutes }) => duration?.computed ? [{ ours: duration.computed.value, minutes }] : [])
    const agreeing = stamped.filter(({ ours, minutes }) => near(minutes, ours, ROUNDED))
    return [
      { holds: stating.length > 0 && read.length === stating.length, said: `time to ${figure} as stated: ${read.length} of ${stating.length}` },
      { holds: stamped.length - agreeing.length <= CONTRADICT_THEMSELVES[figure], said: `time to ${figure} out of the stamps: ${agreeing.length} of ${stamped.length}; ${CONTRADICT_THEMSELVES[figure]} contradict themselves` },
    ]
  })
}

const PER_UNIT: { [unit: string]: number } = { d: 1440, h: 60, m: 1 }

/** Minutes behind "Time to detection:", or null where nothing or no number stands there. */
function statedIn(source: string, name: string): number | null {
  const words = new RegExp(`^- Time to ${name}:(.*)$`, 'm').exec(source)?.[1] ?? ''
  const parts = [...words.matchAll(/(\d+) (d|h|m)/gi)]
  return parts.length ? parts.reduce((sum, [, count, unit]) => sum + Number(count) * PER_UNIT[unit!.toLowerCase()]!, 0) : null
}
