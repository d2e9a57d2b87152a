import { Type, type Static } from 'typebox'

/** Filters: values of one field are alternatives, fields narrow each other. */
export const Filters = Type.Object({
  cause: Type.Optional(Type.Array(Type.String())),
  service: Type.Optional(Type.Array(Type.String())),
  severity: Type.Optional(Type.Array(Type.String())),
  detectedBy: Type.Optional(Type.Array(Type.String())),
  trigger: Type.Optional(Type.Array(Type.String())),
  mitigation: Type.Optional(Type.Array(Type.String())),
  /** Year in which it started, `2024`; `undated` for none. */
  year: Type.Optional(Type.Array(Type.String())),
  /** `open-tasks`, `false-leads`: only incidents that have some. */
  has: Type.Optional(Type.Array(Type.Enum(['open-tasks', 'false-leads']))),
  /** Fields that the document does not state: `started`, `cause`, `severity` … (the rows of the archive's coverage). */
  missing: Type.Optional(Type.Array(Type.String())),
})
export type Filters = Static<typeof Filters>
export const FILTERS = ['cause', 'service', 'severity', 'detectedBy', 'trigger', 'mitigation', 'year', 'has', 'missing'] as const

export const Facet = Type.Object({ value: Type.String(), count: Type.Integer() })
/** By field; the counts are over all matches, a field's own choice left out, most first. */
export const Facets = Type.Record(Type.String(), Type.Array(Facet))
export type Facets = Static<typeof Facets>
