// What `hindsight history` does; gives its exit code.
import type { Config } from '../../api/config.ts'
import { incidentOf } from '../../api/incidents/finding.ts'
import { historyOf } from '../../api/incidents/history.ts'
import { eventText, told } from '../terminal/print.ts'
import { withFilledStore } from './store.ts'

export function runHistory(config: Config, id: string, { json }: { json: boolean }): Promise<number> {
  return withFilledStore(config, async store => {
    const history = await historyOf(store, await incidentOf(store, id))
    console.log(json ? JSON.stringify(history, null, 2) : history.events.map(event => told(eventText(event))).join('\n'))
    return 0
  })
}
