// Which role a route needs. Each declares it, `config: { role: 'editor' }`; one that does not keeps the program from starting.
import type { FastifyInstance } from 'fastify'
import { ROLES, type Role } from '../../store/keys.ts'

/** The least role that may ask; `anyone` needs no signing in, and must tell nothing of the archive. */
export type Needed = Role | 'anyone'

declare module 'fastify' {
  interface FastifyContextConfig {
    role?: Needed
  }
}

/** Routes that packages make cannot declare theirs: the API's own page, and the files of the pages, which hold no data. */
const PACKAGES: [RegExp, Needed][] = [[/^\/api\/docs(\/|$)/, 'reader'], [/^\/\*$/, 'anyone']]

export type Door = { method: string; url: string; role: Needed }

/** Must come before the routes; gives the list that they will stand in. Throws, while the app is built, at the first that declares no role. */
export function declareRoles(app: FastifyInstance): readonly Door[] {
  const doors: Door[] = []
  app.addHook('onRoute', route => {
    const { method, url } = route, role = route.config?.role ?? PACKAGES.find(([pattern]) => pattern.test(url))?.[1]
    if (!role) throw new Error(`${String(method)} ${url} declares no role: config: { role: '${ROLES.join("' | '")}' | 'anyone' }`)
    route.config = { ...route.config, role }
    for (const one of [method].flat()) doors.push({ method: one, url, role })
  })
  return doors
}

/** Whether somebody's role is enough. */
export const isEnough = (own: Role, needed: Role) => ROLES.indexOf(own) >= ROLES.indexOf(needed)
