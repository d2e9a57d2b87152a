// The matches that were last walked, so that an incident's page can lead back to them and on to the next.
const KEY = 'trail'

export type Trail = { href: string; ids: string[]; /** How many stand before the first of these, and how many there are in all. */ from: number; total: number; /** `9 matches`, `all incidents`. */ name: string }

export function keepTrail(trail: Trail): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(trail))
  } catch {
    // Storage is refused: an incident's page leads back to an empty box.
  }
}

/** The trail that an incident lies on, with its place; null where somebody came another way. */
export function trailOf(id: string): (Trail & { at: number }) | null {
  try {
    const trail = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Trail | null, at = trail?.ids.indexOf(id) ?? -1
    return trail && at >= 0 ? { ...trail, at } : null
  } catch {
    return null
  }
}
