// What `hindsight mcp` does between its start and the end of its input.
import { serveStdio, StdioServerTransport } from '@modelcontextprotocol/server/stdio'
import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { buildApp } from '../../api/app.ts'
import type { Config } from '../../api/config.ts'
import { calendarOf } from '../../api/days.ts'
import { linker } from '../../api/incidents/link.ts'
import { mcpServer } from '../mcp/server.ts'
import { askedToEnd } from '../terminal/signals.ts'
import { withFilledStore } from './store.ts'

/** The words of a SyntaxError quote what was sent, which may be a paste; standard error is mostly a log. */
const NO_MESSAGE = 'a line of the input is no message of the protocol'

/** Milliseconds in which a question that has come in is begun to be answered. */
const LATER = 50

export async function runMcp(config: Config, version: string): Promise<void> {
  await withFilledStore(config, async store => {
    const app = await buildApp({ store, calendar: calendarOf(config.zone), linkTo: linker(store, config.sourceUrl) })
    const ended = Promise.race([askedToEnd(), once(process.stdin, 'end')])
    // Input that ends at once, as a pipe's does, holds questions too: the end is kept from the protocol until what was asked is answered.
    const input = process.stdin.pipe(new PassThrough(), { end: false }), open = new Set<Promise<unknown>>()
    // Standard output is the protocol's alone.
    const served = serveStdio(() => mcpServer(app, version, open), { transport: new StdioServerTransport(input), onerror: error => console.error(`hindsight: ${error instanceof SyntaxError ? NO_MESSAGE : error.message}`) })
    await ended
    for (await setTimeout(LATER); open.size; await setTimeout(LATER)) await Promise.allSettled(open)
    await served.close()
    await app.close()
  })
}
