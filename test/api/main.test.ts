import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { listen } from '../../api/main.ts'
import type { Store } from '../../store/store.ts'

test('a request that is never finished does not hold up the end', async () => {
  const server = await listen({ host: '127.0.0.1', port: 0 }, { store: {} as Store, linkTo: async () => null })
  const { port } = new URL(server.url)
  const socket = connect(Number(port), '127.0.0.1')
  const cut = new Promise(resolve => socket.on('error', () => {}).on('close', resolve))
  socket.write(`POST /api/v1/similar HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nContent-Length: 500\r\nExpect: 100-continue\r\n\r\n`)
  expect(String(await once(socket, 'data'))).toContain('100 Continue') // so the server has begun with it
  await server.close()
  await cut
  expect(socket.destroyed).toBe(true)
}, 20_000)
