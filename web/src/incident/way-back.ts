// Where somebody came to an incident from, and what the link back to it says.
import { placeName, type Place } from '../search/trail.ts'
import { markName } from '../trends/names.ts'
import { questionOf } from '../trends/question.ts'

/** `place`, `previous`, `next`: on a list of matches that is walked. */
export type WayBack = { href: string; name: string; place?: string; previous?: string | undefined; next?: string | undefined }

/** `from`: the address that this one was gone to from; `trail`: the matches walked last, if the incident is one of them. */
export function wayBack(id: string, from: URL | null, trail: Place | null): WayBack | null {
  const href = from && `${from.pathname}${from.search}`
  if (href && from.pathname === '/trends') return { href, name: markName(questionOf(from.searchParams))?.replace(/^\w+(?= quarter \d)/, first => first.toLowerCase()) ?? 'trends' }
  if (href && from.pathname === '/tasks') return { href, name: 'the tasks' }
  if (href && from.pathname === '/archive') return { href, name: 'the archive' }
  return trail && { href: withHit(trail.href, id), name: 'the list', place: placeName(trail), previous: trail.ids[trail.at - 1], next: trail.ids[trail.at + 1] }
}

const withHit = (href: string, id: string) => `${href}${href.includes('?') ? '&' : '?'}hit=${encodeURIComponent(id)}`
