// What may be chosen where a field has no free words: ids as records keep them, with what they are called and mean.
import { OTHER_KINDS } from '../../ingest/record.ts'
import { CAUSES } from '../../taxonomy/causes.ts'
import { DETECTION } from '../../taxonomy/detection.ts'
import { MITIGATIONS } from '../../taxonomy/mitigations.ts'
import { TRIGGERS } from '../../taxonomy/triggers.ts'

export type Choice = { id: string; name: string; meaning: string }

const of = (tags: readonly Choice[]): Choice[] => tags.map(({ id, name, meaning }) => ({ id, name, meaning }))

const NO_INCIDENT: { [kind in (typeof OTHER_KINDS)[number]]: string } = {
  template: 'A form to be filled in.', index: 'A list of other documents.', policy: 'Rules and how-tos.', stub: 'A heading and nothing told yet.',
  notes: 'Notes of something else.', maintenance: 'Planned work that went as planned.', part: 'Tells an incident together with the files beside it.', empty: 'Nothing.',
}

export const CHOICES: { [field: string]: readonly Choice[] } = {
  kind: [{ id: 'incident', name: 'Incident', meaning: 'It counts, and is found.' }, ...OTHER_KINDS.map(id => ({ id, name: `No incident: ${id}`, meaning: NO_INCIDENT[id] }))],
  causes: of(CAUSES), mitigations: of(MITIGATIONS), trigger: of(TRIGGERS), detectedBy: of(DETECTION),
}
