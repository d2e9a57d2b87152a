// What `hindsight set`, `same` and `apart` do; each gives its exit code.
import type { Config } from '../../api/config.ts'
import { correct, type Wanted } from '../../api/incidents/correcting.ts'
import { sayingOf } from '../../api/incidents/saying.ts'
import { part, unite } from '../../api/incidents/uniting.ts'
import { writtenValue } from '../../api/incidents/values.ts'
import { localPerson } from '../../api/access/person.ts'
import { INCIDENT_FIELDS } from '../../store/fields.ts'
import type { Incident } from '../../store/incident.ts'
import type { Store } from '../../store/store.ts'
import { count, told } from '../terminal/print.ts'
import { withFilledStore } from './store.ts'

export function runSet(config: Config, wanted: Wanted): Promise<number> {
  return withFilledStore(config, async store => {
    const { incident, events, notes } = await correct(store, sayingOf(localPerson()), wanted), { field } = wanted
    const correction = incident.corrections.find(correction => correction.field === field)
    const now = `${field} of ${named(incident)} is ${written(field, INCIDENT_FIELDS[field]!.read(incident))}`
    const read = correction ? `; read was ${written(field, correction.read)}` : ', as it was read'
    console.log(told(`${events.length ? '' : 'Nothing to change: '}${now}${read}.`))
    for (const note of notes) console.error(told(note, process.stderr))
    return events.length ? 0 : 1
  })
}

export function runSame(config: Config, id: string, other: string, why: string | null): Promise<number> {
  return withFilledStore(config, async store => {
    await unite(store, sayingOf(localPerson()), id, other, why)
    console.log(await places(store, id))
    return 0
  })
}

export function runApart(config: Config, telling: string, why: string | null): Promise<number> {
  return withFilledStore(config, async store => {
    const others = (await store.incident(telling))?.sources.filter(source => source.telling !== telling) ?? []
    await part(store, sayingOf(localPerson()), telling, why)
    console.log([await places(store, telling), await places(store, others[0]!.telling)].join('\n'))
    return 0
  })
}

const written = (field: string, value: unknown) => writtenValue(field, value) || 'not stated'

const named = ({ id, title, source }: Incident) => `${id} (${title?.value ?? source.path})`

/** An incident with the files that tell it, the leading one first. */
async function places(store: Store, id: string): Promise<string> {
  const incident = (await store.incident(id))!
  return [told(`${named(incident)} is told in ${count(incident.sources.length, 'place')}:`), ...incident.sources.map(({ telling, path, line }) => told(`  ${telling}  ${path}:${line}`))].join('\n')
}
