// What `hindsight mcp` does between its start and the end of its input.
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { once } from 'node:events'
import { buildApp } from '../../api/app.ts'
import type { Config } from '../../api/config.ts'
import { calendarOf } from '../../api/days.ts'
import { linker } from '../../api/incidents/link.ts'
import { mcpServer } from '../mcp/server.ts'
import { askedToEnd } from '../terminal/signals.ts'
import { withFilledStore } from './store.ts'

export async function runMcp(config: Config, version: string): Promise<void> {
  await withFilledStore(config, async store => {
    const app = await buildApp({ store, calendar: calendarOf(config.zone), linkTo: linker(store, config.sourceUrl) })
    const ended = Promise.race([askedToEnd(), once(process.stdin, 'end')])
    // Standard output is the protocol's alone.
    const served = serveStdio(() => mcpServer(app, version), { onerror: error => console.error(`hindsight: ${error.message}`) })
    await ended
    await served.close()
    await app.close()
  })
}
