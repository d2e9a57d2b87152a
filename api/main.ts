// Listening, and ending gracefully.
import type { AddressInfo } from 'node:net'
import { buildApp, type AppOptions } from './app.ts'
import type { Config } from './config.ts'
import { Failure } from './errors.ts'

export type Server = { url: string; /** Writes a line into the log, where it is kept that fully. */ log(line: object, says: string): void; /** Answers what was asked, then closes. */ close(): Promise<void> }

/** Milliseconds for the answers that are under way when the end is asked for. */
const GRACE = 2_000

/** `url` is where people find it. Throws `port_in_use` or `port_refused`. */
export async function listen({ host, port }: Pick<Config, 'host' | 'port'>, options: AppOptions): Promise<Server> {
  const app = await buildApp(options)
  try {
    await app.listen({ host, port })
  } catch (error) {
    await app.close()
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    throw new Failure(code === 'EADDRINUSE' ? 'port_in_use' : 'port_refused', { host, port, reason: code }, { cause: error })
  }
  const { port: actual } = app.server.address() as AddressInfo
  // A client that never ends its request would hold up the end for good.
  const close = async () => {
    const cut = setTimeout(() => app.server.closeAllConnections(), GRACE)
    await app.close()
    clearTimeout(cut)
  }
  return { url: options.access?.url ?? `http://${host.includes(':') ? `[${host}]` : host}:${actual}`, log: (line, says) => app.log.info(line, says), close }
}
