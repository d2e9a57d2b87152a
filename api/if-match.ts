// ETag and If-Match: the revision of an incident or a task, which whoever changes it says that he has seen.
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { Failure } from './errors.ts'

/** `"3"`: which changes of people's it has seen. */
export const etagOf = ({ revision }: { revision: number }): string => `"${revision}"`

export const IfMatch = Type.Object({
  'if-match': Type.Optional(Type.String({ description: 'The ETag of what was loaded, as "3": where somebody changed it since, nothing is stored. Without it, what stands is overwritten.' })),
})

/** Undefined where any will do. Throws `bad_request`. */
export function revisionSeen({ headers }: Pick<FastifyRequest, 'headers'>): number | undefined {
  const seen = headers['if-match']
  if (seen === undefined || seen === '*') return undefined
  const revision = /^(?:W\/)?"(\d{1,9})"$/.exec(seen)?.[1]
  if (!revision) throw new Failure('bad_request', { detail: 'the header If-Match is no ETag of ours, like "3"' })
  return Number(revision)
}
