// The durations as nested brackets over the rows of the moments.
import type { DurationName } from '../../../ingest/record.ts'
import { FORMULAS, type Row } from './facts.ts'

export type Bracket = { name: DurationName; label: string; /** Rows it spans, and its place from the line, 0 the nearest. */ from: number; to: number; lane: number }

/** At most as many as can be told apart beside one another: those from the start, else those from detection. */
export function bracketsOf(moments: Row[], durations: Row[]): Bracket[] {
  const row = (name: string) => moments.findIndex(moment => moment.name === name && moment.facts.length)
  const known = durations.flatMap(({ name, facts }) => {
    const [from, to] = FORMULAS[name as DurationName].map(row)
    return facts[0] && from! >= 0 && to! >= 0 ? [{ name: name as DurationName, label: facts[0].value, from: from!, to: to! }] : []
  })
  const wanted: DurationName[] = row('started') >= 0 ? ['detect', 'mitigate', 'resolve'] : ['acknowledge', 'repair', 'restore']
  return known.filter(({ name }) => wanted.includes(name)).sort((a, b) => a.to - a.from - (b.to - b.from)).map((bracket, lane) => ({ ...bracket, lane }))
}
