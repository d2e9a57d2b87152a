// A pasted text does not fit into an address: the address carries a key, and this tab keeps the text under it.

/** Longer than this, or of several lines, is no query of words but a text to find the like of. */
const LONGEST_QUERY = 200

export const isPaste = (text: string): boolean => text.trim().includes('\n') || text.length > LONGEST_QUERY

/** Keeps a text for as long as the tab lives (reload, Back); the same text has the same key. */
export function keep(text: string): string {
  const key = hash(text)
  kept.set(key, text)
  try {
    sessionStorage.setItem(`paste:${key}`, text)
  } catch {
    // No room, or storage is refused: it holds until the page is loaded again.
  }
  return key
}

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
