// Who may ask: this machine's own addresses only. A page on the web can make a browser send requests here, also under a name of its own (DNS rebinding);
// its Host or Origin gives it away.
import type { FastifyRequest } from 'fastify'
import { Failure } from './errors.ts'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Throws `foreign_host` or `foreign_origin`. */
export async function refuseForeign(request: FastifyRequest): Promise<void> {
  const { host = '', origin } = request.headers
  const port = request.socket.localPort ?? 80 // none where a test injects its requests
  if (!isOurs(`http://${host}`, port)) throw new Failure('foreign_host', { host })
  if (origin !== undefined && !isOurs(origin, port)) throw new Failure('foreign_origin', { origin })
}

function isOurs(address: string, port: number): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  const isListening = LOOPBACK.has(url.hostname) || /^127\.\d+\.\d+\.\d+$/.test(url.hostname)
  return url.protocol === 'http:' && isListening && Number(url.port || 80) === port && url.pathname === '/' && !url.username
}
