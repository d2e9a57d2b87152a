// Whether an assistant's question has the form of its tool; if not, what is wrong with it, in words that name the place.
import type { jsonSchemaValidator } from '@modelcontextprotocol/server'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'

type Wrong = { keyword: string; instancePath: string; params: object; message: string }

export const checking: jsonSchemaValidator = {
  getValidator<T>(schema: object) {
    const form = Compile(schema as TSchema), known = Object.keys((schema as { properties?: object }).properties ?? {})
    return (asked: unknown) => (form.Check(asked) ? { valid: true as const, data: asked as T, errorMessage: undefined } : { valid: false as const, data: undefined, errorMessage: inWords(form.Errors(asked) as Wrong[], known) })
  },
}

/** Never the values themselves: they may be what was pasted. */
function inWords(wrong: Wrong[], known: readonly string[]): string {
  return wrong.flatMap(({ keyword, instancePath, params, message }) => {
    const place = instancePath.slice(1).replaceAll('/', '.')
    if (keyword === 'boolean') return [] // said below, by name
    if ('additionalProperties' in params) return [`there is no ${named(params.additionalProperties as string[])}${place && ` in "${place}"`}${place ? '' : `; known are ${named(known)}`}`]
    if ('requiredProperties' in params) return [`${named(params.requiredProperties as string[])} is missing${place && ` in "${place}"`}`]
    const allowed = 'allowedValues' in params ? `: ${(params.allowedValues as string[]).join(', ')}` : ''
    return [`${place ? `"${place}"` : 'it'} ${message}${allowed}`]
  }).join('; ')
}

const named = (names: readonly string[]) => names.map(name => `"${name}"`).join(', ')
