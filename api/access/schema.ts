import { Type, type Static } from 'typebox'
import { ROLES } from '../../store/keys.ts'

/** `signIn`: whether one has to sign in here at all; `person`: who asks, null for whoever has not signed in. */
export const SessionAnswer = Type.Object({
  signIn: Type.Boolean(),
  person: Type.Union([Type.Object({ name: Type.String(), role: Type.Enum([...ROLES]) }), Type.Null()]),
})
export type SessionAnswer = Static<typeof SessionAnswer>
