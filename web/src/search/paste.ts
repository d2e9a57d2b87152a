// A pasted text does not fit into an address, and has no business there: addresses are logged and handed on. This one carries a key that says nothing of it, and this tab keeps the text under it.

/** Longer than this, or of several lines, is no query of words but a text to find the like of. */
const LONGEST_QUERY = 200
/** A text that is edited becomes many: so many are kept for Back and Forward. */
const MOST = 10

export const isPaste = (text: string): boolean => text.trim().includes('\n') || text.length > LONGEST_QUERY

/** Holds a text until the page is loaded again; the same text has the same key. */
export function keep(text: string): string {
  const known = keyOf(text)
  if (known !== undefined) return known
  const key = crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36)
  kept.set(key, text)
  for (const old of [...kept.keys()].slice(0, -MOST)) forget(old)
  return key
}

/** Keeps a text for as long as the tab lives, without the letters of its secrets, which its answer tells: a browser writes what it keeps to the disk. */
export function keepWithout(hidden: { start: number; end: number }[], text: string): void {
  try {
    sessionStorage.setItem(placeOf(keep(text)), blotted(text, hidden))
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
  if (text !== null) kept.set(key, text)
  return text
}

function stored(key: string): string | null {
  try {
    return sessionStorage.getItem(placeOf(key))
  } catch {
    return null
  }
}

function forget(key: string): void {
  kept.delete(key)
  try {
    sessionStorage.removeItem(placeOf(key))
  } catch {
    // Where storage is refused nothing lies in it.
  }
}

const kept = new Map<string, string>()
const keyOf = (text: string) => [...kept].find(([, known]) => known === text)?.[0]
const placeOf = (key: string) => `paste:${key}`
