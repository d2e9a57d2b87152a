import type { FastifyReply } from 'fastify'
import type { TSchema } from 'typebox'
import type { Written } from '../store/written.ts'
import { ErrorAnswer } from './errors-schema.ts'

const described = <T extends TSchema>(schema: T, description: string): T => ({ ...schema, description })

/** What a route may answer: what was asked for, or the one shape of every failure. */
export const answers = <T extends TSchema>(schema: T, description: string) => ({
  200: described(schema, description),
  '4xx': described(ErrorAnswer, 'Not understood, not there or not allowed: the remedy says what to do'),
  '5xx': described(ErrorAnswer, 'Something went wrong on this side: the remedy says what to do'),
})

/** The same for what is begun and goes on after the answer. */
export function accepted<T extends TSchema>(schema: T, description: string) {
  const { 200: now, ...failures } = answers(schema, description)
  return { 202: now, ...failures }
}

/** What a route hands on as it was written: for its types what it says, for HTTP its bytes. */
export function asJson<T>(reply: FastifyReply, answer: Written<T>): T {
  reply.type('application/json; charset=utf-8')
  return answer as unknown as T
}
