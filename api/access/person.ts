import { userInfo } from 'node:os'
import { HINDSIGHT } from '../../store/ledger.ts'
import type { Role } from '../../store/keys.ts'

/** Who asks, and whose name stands beside what they change. */
export type Person = { name: string; role: Role }

/** Whoever sits at this machine, known by the name that it knows the program's user by. */
export function localPerson(): Person {
  return { name: localName(), role: 'keeper' }
}

function localName(): string {
  try {
    return signedAs(userInfo().username)
  } catch {
    return 'local' // a container may run under a number that has no name
  }
}

/** An account that bears the program's name, as services are given, must not sign as the program: that would be no person's word. */
export const signedAs = (account: string): string => (account.toLowerCase() === HINDSIGHT ? 'local' : account)
