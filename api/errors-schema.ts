import { Type, type Static } from 'typebox'

/** The one shape of every error. `request` names the request in what the program prints. */
export const ErrorAnswer = Type.Object({
  error: Type.Object({ code: Type.String(), status: Type.Integer(), message: Type.String(), remedy: Type.String(), request: Type.String(),
    place: Type.Optional(Type.Object({ start: Type.Integer(), end: Type.Integer() }, { description: 'Where in the text that was asked' })),
  }),
})
export type ErrorAnswer = Static<typeof ErrorAnswer>
