// A pasted text does not fit into an address, and has no business there: addresses are logged and handed on. This one carries a key that says nothing of it, and this tab keeps the text under it.

/** Longer than this, or of several lines, is no query of words but a text to find the like of. */
const LONGEST_QUERY = 200
/** A text that is edited becomes many: so many are kept for Back and Forward. */
const MOST = 10
const KEYS = 'pastes'

export const isPaste = (text: string): boolean => text.trim().includes('\n') || text.length > LONGEST_QUERY

/** Holds a text until the page is loaded again; the one that was looked at last keeps its key. */
export function keep(text: string): string {
  if (last?.text === text) return last.key
  const key = crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36)
  last = { key, text }
  kept.set(key, text)
  return key
}

/** Keeps a text for as long as the tab lives (reload, Back), without the letters of its secrets, which its answer tells: a browser writes what it keeps to the disk. */
export function keepWithout(hidden: { start: number; end: number }[], key: string, text: string): void {
  try {
    const keys = [...(sessionStorage.getItem(KEYS)?.split(' ') ?? []).filter(other => other !== key), key]
    for (const old of keys.splice(0, keys.length - MOST)) sessionStorage.removeItem(placeOf(old))
    sessionStorage.setItem(KEYS, keys.join(' '))
    sessionStorage.setItem(placeOf(key), blotted(text, hidden))
  } catch {
    // No room, or storage is refused: it holds until the page is loaded again.
  }
}

const BLOT = '•'

/** A text with each letter of some parts of it as a blot. */
export function blotted(text: string, hidden: { start: number; end: number }[]): string {
  let shown = '', at = 0
  for (const { start, end } of hidden) {
    shown += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, BLOT)
    at = end
  }
  return shown + text.slice(at)
}

/** Whether a line is what another shows, blots aside. */
export const isShownAs = (line: string, shown: string): boolean => line.length === shown.length && line.split('').every((letter, i) => letter === shown[i] || shown[i] === BLOT)

/** Null where another tab, or a link, brought only the key. */
export function pasted(key: string): string | null {
  const text = kept.get(key) ?? stored(key)
  if (text !== null) last = { key, text }
  return text
}

function stored(key: string): string | null {
  try {
    return sessionStorage.getItem(placeOf(key))
  } catch {
    return null
  }
}

const kept = new Map<string, string>()
let last: { key: string; text: string } | null = null

const placeOf = (key: string) => `paste:${key}`
