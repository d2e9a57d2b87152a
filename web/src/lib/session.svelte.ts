// Who is signed in, as the whole site knows it.
import type { SessionAnswer } from '../../../api/access/schema.ts'
import { askSignOut } from './ask.ts'
import { Latest } from './latest.svelte.ts'

export const session = new Latest<SessionAnswer>()

/** By which the ledger knows whoever is signed in. */
export const myName = (): string | null => session.value?.person?.name ?? null

/** Whoever only reads is offered no pencil. */
export const mayChange = (): boolean => session.value?.person?.role !== 'reader'

/** Ends the session and loads the site anew, so that nothing of what was read or pasted stays behind. */
export async function signOut(): Promise<void> {
  await session.ask(askSignOut)
  if (session.failure) return
  sessionStorage.clear()
  location.assign('/sign-in')
}
