// How long each incident took, read out of the figures when somebody asks.
import type { DatabaseSync } from 'node:sqlite'
import type { DurationName } from '../../ingest/record.ts'
import type { Columns } from './columns.ts'

/** By number; NaN where it is not known. */
export function minutesOf(db: DatabaseSync): (known: Columns, name: DurationName) => Float64Array {
  const durations = db.prepare('SELECT incident, figure ->> ? AS minutes FROM figures')
  let kept = { edition: -1, minutes: new Map<DurationName, Float64Array>() }
  return ({ edition, size }, name) => {
    if (kept.edition !== edition) kept = { edition, minutes: new Map() }
    let minutes = kept.minutes.get(name)
    if (!minutes) {
      kept.minutes.set(name, (minutes = new Float64Array(size).fill(NaN)))
      for (const { incident, minutes: value } of durations.all(`$.durations.${name}`)) if (value !== null) minutes[Number(incident)] = Number(value)
    }
    return minutes
  }
}
