import { address, go, here } from '../lib/router.svelte.ts'

/** Leads to signing in, and from there back to where somebody is. */
export function toSignIn(): void {
  if (here.path === '/sign-in') return
  const wanted = here.path + here.url.search
  go(address('/sign-in', new URLSearchParams(wanted === '/' ? {} : { to: wanted })), { replace: true })
}
