// Durations as nested brackets over the rows of the moments.
import type { DurationName } from '../../../ingest/record.ts'
import { FORMULAS, type Row } from './facts.ts'

export type Bracket = { name: DurationName; label: string; /** Rows it spans. */ from: number; to: number; /** How far it stands off the line (px). */ x: number }

/** How far the brackets stand off the line where there is room, for one, two and three of them (px). */
const LANES = [[], [50], [18, 64], [12, 50, 92]]
/** Between a bracket and its label, and how wide a character of a label is at the most, in 13 px semibold (px). */
export const LABEL_GAP = 4
const CHARACTER = 7

/** At most as many as can be told apart beside one another: those from the start, else those from detection. No label passes the width. */
export function bracketsOf(moments: Row[], durations: Row[], width: number): Bracket[] {
  const row = (name: string) => moments.findIndex(moment => moment.name === name && moment.facts.length)
  const known = durations.flatMap(({ name, facts }) => {
    const [from, to] = FORMULAS[name as DurationName].map(row)
    return facts[0] && from! >= 0 && to! >= 0 ? [{ name: name as DurationName, label: facts[0].value, from: from!, to: to! }] : []
  })
  const wanted: DurationName[] = row('started') >= 0 ? ['detect', 'mitigate', 'resolve'] : ['acknowledge', 'repair', 'restore']
  const shown = known.filter(({ name }) => wanted.includes(name)).sort((a, b) => a.to - a.from - (b.to - b.from))
  return shown.map((bracket, lane) => ({ ...bracket, x: Math.min(LANES[shown.length]![lane]!, width - LABEL_GAP - bracket.label.length * CHARACTER) }))
}
