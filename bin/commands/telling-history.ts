// What `hindsight history` does; gives its exit code.
import type { Config } from '../../api/config.ts'
import { incidentOf } from '../../api/incidents/finding.ts'
import { historyOf } from '../../api/incidents/history.ts'
import type { Incident } from '../../store/incident.ts'
import { placesText } from '../terminal/places-text.ts'
import { commandText, eventText, told } from '../terminal/print.ts'
import { withFilledStore } from './store.ts'

export function runHistory(config: Config, id: string, { json }: { json: boolean }): Promise<number> {
  return withFilledStore(config, async store => {
    const incident = await incidentOf(store, id), history = await historyOf(store, incident)
    console.log(json ? JSON.stringify(history, null, 2) : [...history.events.map(event => told(eventText(event))), ...severalText(incident)].join('\n'))
    return 0
  })
}

/** What tells an incident more than once may tell two. */
const severalText = (incident: Incident): string[] =>
  (incident.sources.length < 2 ? [] : ['', placesText(incident), commandText('Where one of them tells another incident', `apart ${incident.sources.at(-1)!.telling}`)])
