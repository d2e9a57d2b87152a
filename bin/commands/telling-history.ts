// What `hindsight history` does; gives its exit code.
import type { Config } from '../../api/config.ts'
import { incidentOf } from '../../api/incidents/finding.ts'
import { historyOf } from '../../api/incidents/history.ts'
import type { HistoryAnswer } from '../../api/incidents/schema.ts'
import { writtenValue } from '../../api/incidents/values.ts'
import { instant, told } from './print.ts'
import { withFilledStore } from './store.ts'

export function runHistory(config: Config, id: string, { json }: { json: boolean }): Promise<number> {
  return withFilledStore(config, async store => {
    const history = await historyOf(store, await incidentOf(store, id))
    console.log(json ? JSON.stringify(history, null, 2) : history.events.map(entryText).join('\n'))
    return 0
  })
}

function entryText({ at, who, why, ...entry }: HistoryAnswer['events'][number]): string {
  return told(`${instant(at.replace(/:\d\d\.\d+Z$/, 'Z'))}  ${who} ${happened(entry)}${why ? `: "${why}"` : ''}`)
}

function happened({ what, field, from, to, subject, other }: Omit<HistoryAnswer['events'][number], 'at' | 'who' | 'why'>): string {
  const of = subject.kind === 'task' ? ` of the task "${subject.name}"` : ''
  const value = (value: unknown) => (subject.kind === 'task' ? String(value ?? '') : writtenValue(field!, value)) || 'not stated'
  switch (what) {
    case 'set': return `set ${field}${of} from ${value(from)} to ${value(to)}`
    case 'took-back': return `took back ${field}${of}: ${value(to)}`
    case 'same': return `said that ${subject.name} and ${other!.name} tell one incident`
    case 'apart': return `said that ${subject.name} and ${other!.name} tell two incidents`
    case 'minted': return `first saw ${subject.kind === 'task' ? `the task "${nameIn(to)}"` : nameIn(to)}`
    case 'known': return `knows ${nameIn(from)} as ${nameIn(to)} now`
  }
}

/** Of what something is known by, what tells it from others. */
function nameIn(known: unknown): string {
  const { path, title, text } = (known ?? {}) as { path?: string; title?: string; text?: string }
  return text ?? [path, title && `"${title}"`].filter(Boolean).join(', ')
}
