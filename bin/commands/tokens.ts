// What `hindsight token …` does.
import { makeToken } from '../../api/access/tokens.ts'
import type { Config } from '../../api/config.ts'
import { Failure } from '../../api/errors.ts'
import type { Role } from '../../store/keys.ts'
import { instant, printable, told } from '../terminal/print.ts'
import { withStore } from './store.ts'

/** The token alone goes to standard output, for programs that hand it on. */
export function addToken(config: Config, name: string, role: Role): Promise<void> {
  return withStore(config, async store => {
    const token = await makeToken(store, name, role)
    console.error(told(`The token of ${name}, ${role}. Keep it: it is shown this once, and stored as a hash only.`, process.stderr))
    console.log(token)
  })
}

export function listTokens(config: Config): Promise<void> {
  return withStore(config, async store => {
    const tokens = await store.tokens()
    if (!tokens.length) {
      console.error(told(`No token has been made yet in ${config.data}.`, process.stderr))
      process.exitCode = 1
    }
    const width = Math.max(...tokens.map(({ name }) => name.length))
    for (const { name, role, made } of tokens) console.log(printable(`${name.padEnd(width)}  ${role.padEnd(6)}  made ${instant(made.slice(0, 16) + 'Z')}`))
  })
}

export function revokeToken(config: Config, name: string): Promise<void> {
  return withStore(config, async store => {
    if (!(await store.removeToken(name))) throw new Failure('no_token', { name })
    console.log(told(`The token of ${name} opens nothing any more, and its sessions are ended.`))
  })
}
