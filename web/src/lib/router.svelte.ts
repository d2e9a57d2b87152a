// The URL is the state of every page: this is the one place that reads and writes it.

class Here {
  /** The address shown; replaced as a whole whenever it changes. */
  url = $state.raw(new URL(location.href))
  path = $derived(this.url.pathname)
  params = $derived(this.url.searchParams)
}
export const here = new Here()

/** Goes to an address of ours. `replace` leaves no step to go back to: for typing and for walking a list. */
export function go(href: string, { replace = false } = {}): void {
  const url = new URL(href, location.href)
  if (url.href === location.href) return
  const isOtherPage = url.pathname !== here.url.pathname
  history[replace ? 'replaceState' : 'pushState'](null, '', url)
  here.url = url
  if (isOtherPage) scrollTo(0, 0)
}

/** The address shown with some of its parameters changed; null takes one away. */
export function hrefWith(changes: { [param: string]: string | null }): string {
  const params = new URLSearchParams(here.params)
  for (const [name, value] of Object.entries(changes)) value === null ? params.delete(name) : params.set(name, value)
  return address(here.path, params)
}

/** A path with parameters, readable: no `?` without any. */
export function address(path: string, params: URLSearchParams): string {
  return params.size ? `${path}?${params}` : path
}

/** Follows Back, Forward, and plain clicks on links of ours; everything else stays the browser's. */
export function followLinks(): () => void {
  const stopping = new AbortController(), { signal } = stopping
  addEventListener('popstate', () => (here.url = new URL(location.href)), { signal })
  document.addEventListener('click', event => {
    const link = (event.target as Element).closest('a')
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (!link || event.defaultPrevented || !isPlain || link.target || link.origin !== location.origin) return
    if (link.hash && link.pathname === location.pathname && link.search === location.search) return
    if (link.pathname.startsWith('/api/')) return
    event.preventDefault()
    go(link.href)
  }, { signal })
  return () => stopping.abort()
}
