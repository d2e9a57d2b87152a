/** The address that somebody wanted before signing in: one of ours, else the first page. A link to sign-in from elsewhere leads nowhere else. */
export function wished(to: string | null, ours: string): string {
  const url = URL.parse(to ?? '/', ours)
  if (!to?.startsWith('/') || url?.origin !== ours || url.pathname === '/sign-in' || url.pathname.startsWith('//')) return '/'
  return url.pathname + url.search + url.hash
}
