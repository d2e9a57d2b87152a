// If-Match: the revision that whoever changes something has seen, as the ETag of what he loaded said.
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { Failure } from './errors.ts'

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
