// A pasted text does not fit into an address: the address carries a key, and this tab keeps the text under it.

/** Longer than this, or of several lines, is no query of words but a text to find the like of. */
const LONGEST_QUERY = 200

export const isPaste = (text: string): boolean => text.trim().includes('\n') || text.length > LONGEST_QUERY

/** Holds a text until the page is loaded again; the same text has the same key. */
export function keep(text: string): string {
  const key = hash(text)
  kept.set(key, text)
  return key
}

/** Keeps a text for as long as the tab lives, without the letters of its secrets, which its answer tells: a browser writes what it keeps to the disk. */
export function keepWithout(hidden: { start: number; end: number }[], text: string): void {
  try {
    sessionStorage.setItem(`paste:${hash(text)}`, blotted(text, hidden))
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
  try {
    return kept.get(key) ?? sessionStorage.getItem(`paste:${key}`)
  } catch {
    return null
  }
}

const kept = new Map<string, string>()

/** FNV-1a, 32 bits. */
function hash(text: string): string {
  let sum = 0x811c9dc5
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193)
  return (sum >>> 0).toString(36)
}
