import { Type, type Static } from 'typebox'

const Values = (description: string) => Type.Optional(Type.Array(Type.String(), { description }))

/** Filters: values of one field are alternatives, fields narrow each other. */
export const Filters = Type.Object({
  cause: Values('Tag of a cause, as `dns` or `bad-deploy`'),
  service: Values('Name of an affected service'),
  severity: Values('Severity as written, as `SEV2`'),
  detectedBy: Values('`monitoring`, `user`, `staff` or `third-party`'),
  trigger: Values('Tag of what set it off, as `deploy`'),
  mitigation: Values('Tag of what ended it, as `rollback`'),
  year: Values('Year in which it started, as `2024`; `undated` for none'),
  has: Type.Optional(Type.Array(Type.Enum(['open-tasks', 'false-leads']), { description: 'Only incidents that have some' })),
  missing: Values('Fields that the document does not state, as `started`, `cause`, `severity`: the rows of the archive\'s coverage'),
})
export type Filters = Static<typeof Filters>

export const Facet = Type.Object({ value: Type.String(), count: Type.Integer() })
/** By field; the counts are over all matches, a field's own choice left out, most first. */
export const Facets = Type.Record(Type.String(), Type.Array(Facet))
export type Facets = Static<typeof Facets>
