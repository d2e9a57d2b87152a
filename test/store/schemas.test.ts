// Names stand beside the schemas, for threads that load no schema: both must tell of the same.
import { expect, test } from 'vitest'
import { INCIDENT_FIELDS, TASK_FIELDS } from '../../store/fields.ts'
import { INCIDENT_VALUES, TASK_VALUES } from '../../store/fields-schema.ts'
import { FILTERS } from '../../store/filters.ts'
import { Filters } from '../../store/filters-schema.ts'

test.each([
  ['filters', FILTERS, Object.keys(Filters.properties)],
  ['fields of an incident', Object.keys(INCIDENT_FIELDS), Object.keys(INCIDENT_VALUES)],
  ['fields of a task', Object.keys(TASK_FIELDS), Object.keys(TASK_VALUES)],
])('%s: names and schemas', (_, names, schemas) => {
  expect([...names].sort()).toEqual(schemas.sort())
})
