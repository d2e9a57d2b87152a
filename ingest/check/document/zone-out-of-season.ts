import { MOMENTS, type Evidence } from '../../record.ts'
import { offsetAt } from '../../time/zone.ts'
import { SEASONAL_ZONES } from '../../words/zones.ts'
import { placeOf, type IncidentRule } from '../rule.ts'

const NAMES = new RegExp(`\\b(?:${[...SEASONAL_ZONES.keys()].join('|')})\\b`, 'g')
const OFFSETS = new Set([...SEASONAL_ZONES.values()].map(({ offset }) => offset))

/** "10:00 PST" in June, when clocks there show PDT: the offset may be an hour off. The first such time is told. */
export const zoneOutOfSeason: IncidentRule = {
  id: 'zone-out-of-season',
  severity: 'warning',
  find(_document, { moments, timeZone }) {
    for (const fact of MOMENTS.flatMap(name => moments[name] ?? [])) {
      const [, local, offset] = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})([+-]\d{2}:\d{2})$/.exec(fact.value.at) ?? []
      const named = local && OFFSETS.has(offset!) && abbreviationIn([...fact.evidence, ...timeZone?.evidence ?? []])
      if (!named) continue
      const { zone, offset: own, twin } = SEASONAL_ZONES.get(named.name)!
      // Another zone may stand beside it, and be the one that was read.
      if (own !== offset || offsetAt(zone, local) === offset) continue
      return [{
        message: `The time is given in ${named.name}, but on ${local.slice(0, 10)} clocks there showed ${twin}.`,
        remedy: `Write ${twin} if that is what the clock showed, or give the time in UTC.`,
        place: placeOf(named.evidence),
      }]
    }
    return []
  },
}

function abbreviationIn(quotes: readonly Evidence[]): { name: string; evidence: Evidence } | null {
  for (const evidence of quotes) {
    const names = new Set(evidence.quote.match(NAMES))
    if (names.size === 1) return { name: [...names][0]!, evidence }
  }
  return null
}
