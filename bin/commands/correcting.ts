// What `hindsight set`, `same` and `apart` do; each gives its exit code.
import type { Config } from '../../api/config.ts'
import { correct, type Wanted } from '../../api/incidents/correcting.ts'
import { Failure } from '../../api/errors.ts'
import { fieldNamed, nameOf, wordOf } from '../../api/incidents/field-names.ts'
import { incidentOf } from '../../api/incidents/finding.ts'
import { sayingOf } from '../../api/incidents/saying.ts'
import { part, unite } from '../../api/incidents/uniting.ts'
import { writtenValue } from '../../api/incidents/values.ts'
import { localPerson } from '../../api/access/person.ts'
import { INCIDENT_FIELDS } from '../../store/fields.ts'
import { lastOf, named, placesText } from '../terminal/places-text.ts'
import { commandText, told } from '../terminal/print.ts'
import { withFilledStore } from './store.ts'

export function runSet(config: Config, wanted: Wanted): Promise<number> {
  return withFilledStore(config, async store => {
    const field = fieldOf(wanted.field), { incident, events, notes } = await correct(store, sayingOf(localPerson()), { ...wanted, field })
    const correction = incident.corrections.find(correction => correction.field === field)
    const now = `${named(incident)}, ${nameOf(field)}: ${written(field, INCIDENT_FIELDS[field]!.read(incident))}`
    const read = correction ? `; read was ${written(field, correction.read)}` : ', as it was read'
    console.log(told(`${events.length ? '' : 'Nothing to change. '}${now}${read}.`))
    if (events.length && correction) console.log(commandText('To take it back', `set ${incident.id} ${wordOf(field)} --back`))
    for (const note of notes) console.error(told(note, process.stderr))
    return events.length ? 0 : 1
  })
}

export function runSame(config: Config, id: string, other: string, why: string | null): Promise<number> {
  return withFilledStore(config, async store => {
    const before = await Promise.all([id, other].map(id => incidentOf(store, id)))
    await unite(store, sayingOf(localPerson()), id, other, why)
    const now = await incidentOf(store, id), joined = now.sources.length === 2 ? now : before.findLast(({ sources }) => sources.length === 1)
    console.log([placesText(now), ...(joined ? [commandText('To undo it', `apart ${lastOf(joined)}`)] : [])].join('\n'))
    return 0
  })
}

export function runApart(config: Config, telling: string, why: string | null): Promise<number> {
  return withFilledStore(config, async store => {
    const others = (await store.incident(telling))?.sources.filter(source => source.telling !== telling) ?? []
    await part(store, sayingOf(localPerson()), telling, why)
    const [own, rest] = await Promise.all([telling, others[0]!.telling].map(id => incidentOf(store, id)))
    console.log([placesText(own!), placesText(rest!), commandText('To undo it', `same ${own!.id} ${rest!.id}`)].join('\n'))
    return 0
  })
}

/** Throws `unknown_value` with all of them, as they are typed. */
function fieldOf(typed: string): string {
  const fields = Object.keys(INCIDENT_FIELDS), field = fieldNamed(fields, typed)
  if (!field) throw new Failure('unknown_value', { name: 'field', value: typed, known: fields.map(wordOf).join(', ') })
  return field
}

const written = (field: string, value: unknown) => writtenValue(field, value) || 'not stated'
