// Who has to sign in: nobody on this machine's own addresses, everybody elsewhere.
import type { Store } from '../../store/store.ts'
import type { Config } from '../config.ts'
import { Failure } from '../errors.ts'

export type Access = {
  signIn: boolean
  /** The address that people use, where one was configured: `https://hindsight.example.org`. A proxy stands before us then. */
  url: string | null
}

/** For whoever sits at this machine. */
export const LOCAL: Access = { signIn: false, url: null }

export function accessOf({ host, url }: Pick<Config, 'host' | 'url'>): Access {
  return { signIn: url !== null || !isLoopback(host), url }
}

/** Throws `address_refused` where people would have to sign in and nobody could. */
export async function refuseLockedDoor({ signIn, url }: Access, { host }: Pick<Config, 'host'>, store: Pick<Store, 'tokens'>): Promise<void> {
  if (signIn && !(await store.tokens()).length) throw new Failure('address_refused', { address: url ?? host })
}

/** The machine itself and nobody else. */
export const isLoopback = (host: string) => ['localhost', '::1', '[::1]'].includes(host) || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host)
