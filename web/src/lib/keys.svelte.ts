// The keys of the page that is open: they act, stand in the foot bar, and on the sheet that `?` opens.
import { onMount } from 'svelte'

/** `keys` are alternatives as `KeyboardEvent.key` names them; `says` what they do. */
export type Key = { keys: string[]; says: string; run: (event: KeyboardEvent) => void; /** Only on the sheet, not in the foot bar. */ rare?: boolean; /** Where it does nothing it is not offered. */ when?: () => boolean }

class Keys {
  page = $state.raw<Key[]>([])
  /** Those that do something as the page stands. */
  offered = $derived(this.page.filter(({ when }) => when?.() ?? true))
  sheet = $state(false)
}
export const keys = new Keys()

export const EVERYWHERE = [
  { keys: ['/', '⌘K', 'Ctrl K'], says: 'to the box' },
  { keys: ['g s'], says: 'search' },
  { keys: ['g r'], says: 'trends' },
  { keys: ['g t'], says: 'tasks' },
  { keys: ['g a'], says: 'archive' },
  { keys: ['t'], says: 'light or dark' },
  { keys: ['?'], says: 'all keys' },
]

/** Makes keys act while a page is open. */
export function useKeys(page: Key[]): void {
  onMount(() => {
    keys.page = page
    return () => {
      if (keys.page === page) keys.page = []
    }
  })
}

/** Hands a key to the open page, unless somebody is typing or a menu or a sheet is open. */
export function pressed(event: KeyboardEvent): void {
  if (isTaken(event)) return
  const key = keys.offered.find(({ keys }) => keys.includes(event.key))
  if (!key) return
  event.preventDefault()
  key.run(event)
}

export function isTaken(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement
  // Enter on what has the focus is its own, but for a row of a list: that is what Enter opens.
  if (event.key === 'Enter' && target.closest('a:not(.hit, .row),button,summary')) return true
  return event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || keys.sheet || target.closest('input:not([type=checkbox]),textarea,select,[role=menu],[role=dialog]') !== null
}

/** How a key is written on a keycap. */
export const keycap = (key: string): string => ({ Enter: '↵', ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' })[key] ?? key
