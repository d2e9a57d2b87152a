import { isImpossible } from '../../extract/durations.ts'
import { computedDuration, FORMULAS } from '../../formulas.ts'
import { DURATIONS, type Fact, type Moment, type MomentName } from '../../record.ts'
import { placeOf, type IncidentRule } from '../rule.ts'

/** As sure as a label makes it: what a sentence was taken to say may have been misread. */
const PLAIN = 0.97

/** "Started 10:00" and "Resolved 09:30" on the same day, both said plainly. The first such pair is told: others are mostly its echo. */
export const momentsOutOfOrder: IncidentRule = {
  id: 'moments-out-of-order',
  severity: 'warning',
  find(_document, { moments }) {
    const plain = (name: MomentName) => (moments[name] && moments[name].confidence >= PLAIN ? moments[name] : null)
    const name = DURATIONS.find(name => isImpossible(name, computedDuration(plain(FORMULAS[name][0]), plain(FORMULAS[name][1]))))
    if (!name) return []
    const [first, second] = FORMULAS[name], from = moments[first]!, to = moments[second]!
    return [{
      message: `It was ${second} at ${shown(to)}, before it had ${first === 'started' ? 'started' : `been ${first}`} at ${shown(from)}; no time between them was computed.`,
      remedy: 'Correct the date or the time that is mistyped, or say more plainly which of them is meant.',
      place: placeOf(to.evidence[0]!),
      against: from.evidence,
    }]
  },
}

const shown = ({ value }: Fact<Moment>) => value.at.replace('T', ' ')
