import { userInfo } from 'node:os'
import type { Role } from '../../store/keys.ts'

/** Who asks, and whose name stands beside what they change. */
export type Person = { name: string; role: Role }

/** Whoever sits at this machine, known by the name that it knows the program's user by. */
export function localPerson(): Person {
  return { name: localName(), role: 'keeper' }
}

function localName(): string {
  try {
    return userInfo().username
  } catch {
    return 'local' // a container may run under a number that has no name
  }
}
