import type { CookieSerializeOptions } from '@fastify/cookie'
import type { Access } from './access.ts'

/** How long one stays signed in. */
export const DAYS = 30

/** The cookie that holds the id of a session: no script reads it, no other site's page sends it, and over https no plain request carries it. */
export function cookieOf({ url }: Access): { name: string; options: CookieSerializeOptions } {
  const secure = url?.startsWith('https:') ?? false
  // By this prefix the browser holds us to it: Secure, for the whole host, and for this host alone.
  return { name: secure ? '__Host-hindsight' : 'hindsight', options: { httpOnly: true, sameSite: 'strict', path: '/', secure, maxAge: DAYS * 86_400 } }
}
