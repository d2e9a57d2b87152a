// What `hindsight history` does; gives its exit code.
import type { Config } from '../../api/config.ts'
import { incidentOf } from '../../api/incidents/finding.ts'
import { historyOf } from '../../api/incidents/history.ts'
import type { HistoryAnswer } from '../../api/incidents/schema.ts'
import type { Incident } from '../../store/incident.ts'
import { lastOf, placesText } from '../terminal/places-text.ts'
import { commandText, count, eventText, told } from '../terminal/print.ts'
import { withFilledStore } from './store.ts'

export function runHistory(config: Config, id: string, { json }: { json: boolean }): Promise<number> {
  return withFilledStore(config, async store => {
    const incident = await incidentOf(store, id), task = incident.tasks.find(task => task.id === id || task.also.includes(id)), history = await historyOf(store, incident)
    const events = task ? history.events.filter(({ subject }) => subject.id === task.id || task.also.includes(subject.id)) : history.events
    console.log(json ? JSON.stringify({ events }, null, 2) : [...folded(events).map(event => told(eventText(event))), ...(task ? [] : severalText(incident))].join('\n'))
    return 0
  })
}

/** The tasks that one reading found in one line: each in a line of its own would hide what people did. */
function folded(events: HistoryAnswer['events']): HistoryAnswer['events'] {
  const runs = Map.groupBy(events, ({ id, at, what, subject }) => (what === 'minted' && subject.kind === 'task' ? at : id))
  return [...runs.values()].map(run => (run.length > 1 ? { ...run[0]!, says: `${count(run.length, 'task')} read from the document` } : run[0]!))
}

/** What tells an incident more than once may tell two. */
const severalText = (incident: Incident): string[] =>
  (incident.sources.length < 2 ? [] : ['', placesText(incident), commandText('Where one of them tells another incident', `apart ${lastOf(incident)}`)])
