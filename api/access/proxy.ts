// Whom a proxy speaks for. Only a configured address means that one stands before us; it is near, and what it says itself counts, not what was told to it.
import { BlockList, isIPv4 } from 'node:net'
import type { Access } from './access.ts'

const near = new BlockList()
for (const [net, bits] of [['127.0.0.0', 8], ['10.0.0.0', 8], ['172.16.0.0', 12], ['192.168.0.0', 16]] as const) near.addSubnet(net, bits)
for (const [net, bits] of [['::1', 128], ['fc00::', 7], ['fe80::', 10]] as const) near.addSubnet(net, bits, 'ipv6')

/** For Fastify: whether the X-Forwarded-For of an address is believed; `hop` 0 is who is connected to us. */
export const trustedProxy = ({ url }: Access) => (address: string, hop: number) => url !== null && hop === 0 && near.check(address, isIPv4(address) ? 'ipv4' : 'ipv6')
