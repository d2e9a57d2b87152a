// Tokens and the ids of sessions: 256 random bits each, kept as SHA-256 only. A slow, salted hash is for what people choose; nobody guesses 256 bits, nor finds them in a table.
// They are compared by looking up that hash: what time the look-up takes tells of the hash, which nobody can steer, and nothing of the token.
import { createHash, randomBytes } from 'node:crypto'
import { HINDSIGHT } from '../../store/ledger.ts'
import type { Role } from '../../store/keys.ts'
import type { Store } from '../../store/store.ts'
import { Failure } from '../errors.ts'

/** So that people, and programs that look for leaked secrets, know one when they see it. */
const PREFIX = 'hs_'

export const newSecret = () => randomBytes(32).toString('base64url')

export const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex')

const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._@+-]{0,59}$/u

/** Makes a token and gives it, this once. Throws `name_refused` or `name_taken`. */
export async function makeToken(store: Pick<Store, 'addToken'>, name: string, role: Role, made = new Date()): Promise<string> {
  if (!NAME.test(name) || name.toLowerCase() === HINDSIGHT) throw new Failure('name_refused', { name })
  const token = PREFIX + newSecret()
  if (!(await store.addToken({ name, role, hash: hashOf(token), made: made.toISOString() }))) throw new Failure('name_taken', { name })
  return token
}
