// From where one may ask. A page on the web can make a browser send requests here, also under a name of its own (DNS rebinding); its Host or Origin gives it away.
import type { FastifyRequest } from 'fastify'
import { Failure } from '../errors.ts'
import { isLoopback, type Access } from './access.ts'

/** Throws `foreign_host` or `foreign_origin`. */
export function refuseForeign(access: Access, request: FastifyRequest): void {
  const { host = '', origin } = request.headers
  const port = request.socket.localPort ?? 80 // none where a test injects its requests
  if (!isOurHost(access, host, port)) throw new Failure('foreign_host', { host })
  if (origin !== undefined && !isOurOrigin(access, origin, host, port)) throw new Failure('foreign_origin', { origin })
}

/** Where no address is configured, the machine may have any name; what a rebound name gains is nothing, for the browser sends it no cookie of ours. */
function isOurHost({ signIn, url }: Access, host: string, port: number): boolean {
  if (!signIn) return isOwn(`http://${host}`, port)
  if (url === null) return originOf(`http://${host}`) !== null
  // Beside the address that people use, the machine's own: a health check or a scraper stands behind the proxy.
  return originOf(`${new URL(url).protocol}//${host}`) === url || isOwn(`http://${host}`, port)
}

function isOurOrigin({ signIn, url }: Access, origin: string, host: string, port: number): boolean {
  return signIn ? origin === (url ?? originOf(`http://${host}`)) : isOwn(origin, port)
}

/** Whether an address is this machine's own, at the port that was asked. */
function isOwn(address: string, port: number): boolean {
  const origin = originOf(address)
  if (origin === null) return false
  const { protocol, hostname, port: named } = new URL(origin)
  return protocol === 'http:' && isLoopback(hostname) && Number(named || 80) === port
}

/** An address as browsers write an origin; null where it is none, or more than one. */
function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { origin, pathname, search, hash, username } = new URL(address)
  return pathname === '/' && !search && !hash && !username ? origin : null
}
