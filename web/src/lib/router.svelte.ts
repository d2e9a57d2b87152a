// The URL is the state of every page: this is the one place that reads and writes it.

/** What a step of the history carries: its own name, and the address that it was gone to from. */
type Step = { step: string; from: string | null }

class Here {
  /** The address shown; replaced as a whole whenever it changes. */
  url = $state.raw(new URL(location.href))
  path = $derived(this.url.pathname)
  params = $derived(this.url.searchParams)
  /** Name of the step of the history that is shown. */
  step = $state.raw('')
  /** The address of ours that it was gone to from. */
  from = $state.raw<URL | null>(null)
  /** Whether it was come to by Back, Forward or loading again: then it is shown as it was left. */
  isReturn = $state.raw(false)
}
export const here = new Here()

// Not randomUUID, which browsers keep from pages that come over plain HTTP from another machine.
const newStep = () => String(crypto.getRandomValues(new Uint32Array(1))[0])

const stateOf = (): Step | null => history.state as Step | null

/** Goes to an address of ours. `replace` leaves no step to go back to: for typing, and for choosing and walking. */
export function go(href: string, { replace = false } = {}): void {
  const url = new URL(href, location.href)
  if (url.href === location.href) return
  const isOtherPage = url.pathname !== here.url.pathname
  if (replace) history.replaceState(stateOf(), '', url)
  else history.pushState({ step: newStep(), from: location.href } satisfies Step, '', url)
  show(url, false)
  // A match or a task that was chosen is a page of its own where the window is narrow.
  if (isOtherPage || (!replace && (url.searchParams.has('hit') || url.searchParams.has('task')))) scrollTo(0, 0)
}

/** Goes to where somebody came from: a step back where that is it, so that it is shown as it was left, else a new step. */
export function goBack(href: string): void {
  if (stateOf()?.from === new URL(href, location.href).href) history.back()
  else go(href)
}

function show(url: URL, isReturn: boolean): void {
  here.url = url
  const { step = '', from = null } = stateOf() ?? {}
  here.step = step
  here.from = from === null ? null : new URL(from)
  here.isReturn = isReturn
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

/**
 * Follows Back, Forward, and plain clicks on links of ours; everything else stays the browser's.
 * A link with `data-choice` chooses something on its page and leaves no step; one with `data-back` leads back.
 */
export function followLinks(): () => void {
  const stopping = new AbortController(), { signal } = stopping
  history.scrollRestoration = 'manual' // panes.ts does it, for panes too
  const isLoadedAgain = stateOf() !== null
  if (!isLoadedAgain) history.replaceState({ step: newStep(), from: null } satisfies Step, '')
  show(here.url, isLoadedAgain)
  addEventListener('popstate', () => show(new URL(location.href), true), { signal })
  document.addEventListener('click', event => {
    const link = (event.target as Element).closest('a')
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (!link || event.defaultPrevented || !isPlain || link.target || link.origin !== location.origin) return
    if (link.hash && link.pathname === location.pathname && link.search === location.search) return
    if (link.pathname.startsWith('/api/')) return
    event.preventDefault()
    if (link.dataset.back !== undefined) goBack(link.href)
    else go(link.href, { replace: link.dataset.choice !== undefined })
  }, { signal })
  return () => stopping.abort()
}
