// A zone's name in a text → what it means. A zone is `+03:00` or an IANA name, or ambiguous until the document says more.
import { AMBIGUOUS_OFFSETS, CITIES, OFFSETS, PLACES, SEASONAL_ZONES } from '../words/zones.ts'

/** `value`: an offset or an IANA name; null for an abbreviation that means several. */
export type Zone = { name: string; value: string | null }

// "UTC", "EAT"
const ABBREVIATION = /(?:UTC|utc|GMT|gmt|Z|[A-Z]{2,4}T|WIB|MEZ|MESZ)(?![A-Za-z0-9_])/y
// Behind "UTC" or "GMT": "-7", " +05:30". A space behind the sign makes it a dash.
const SHIFT = /[ ]?([+\-−–])(\d{1,2})(?::?(00|15|30|45))?(?![\d:.])/y
// "PST/PDT", "CET or CEST"
const TWIN = /(?:\/| \/ | or )([A-Z]{2,4}T)(?![A-Za-z0-9_])/y
// "+02:00", "-0700", "-00:00"
const OFFSET = /([+\-−])(0\d|1[0-4]):?([0-5]\d)(?!\d)/y
// "Europe/Oslo"
const IANA = /(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?/y
// "Pacific time", "US/Pacific"
const PLACE = /[A-Za-z]+(?:[ /][A-Za-z]+){0,3}/y

/** The zone named at `at` in `text`, and where its name ends; null where none is. */
export function zoneAt(text: string, at: number): { zone: Zone; end: number } | null {
  const read = (pattern: RegExp, from = at) => { pattern.lastIndex = from; return pattern.exec(text) }
  let m = read(OFFSET)
  if (m) return { zone: { name: m[0], value: offset((m[1] === '+' ? 1 : -1) * (Number(m[2]) * 60 + Number(m[3]))) }, end: at + m[0].length }
  m = read(ABBREVIATION)
  if (m) {
    const base = OFFSETS.get(m[0].toUpperCase()), end = at + m[0].length
    const both = read(TWIN, end), placed = both && bothHalves(m[0], both[1]!)
    if (placed) return { zone: { name: m[0] + both[0], value: placed }, end: end + both[0].length }
    const shift = base === 0 && m[0].length === 3 ? read(SHIFT, end) : null
    const minutes = shift ? (shift[1] === '+' ? 1 : -1) * (Number(shift[2]) * 60 + Number(shift[3] ?? 0)) : 0
    if (shift && Math.abs(minutes) <= 14 * 60) return { zone: { name: m[0] + shift[0], value: offset(minutes) }, end: end + shift[0].length }
    if (base !== undefined) return { zone: { name: m[0], value: offset(base) }, end }
    if (AMBIGUOUS_OFFSETS.has(m[0])) return { zone: { name: m[0], value: null }, end }
  }
  m = read(IANA)
  if (m && isZone(m[0])) return { zone: { name: m[0], value: m[0] }, end: at + m[0].length }
  m = read(PLACE)
  return m && place(m[0], at)
}

/** The place whose clocks two abbreviations tell, each for its half of the year; undefined where they are of two places. */
const bothHalves = (one: string, other: string) => [SEASONAL_ZONES.get(one), SEASONAL_ZONES.get(other)].find(seasonal => seasonal && [one, other].includes(seasonal.twin))?.zone

// The longest of the leading words that is a name: "Pacific time on Monday".
function place(words: string, at: number): { zone: Zone; end: number } | null {
  for (let end = words.length; end > 0; end = Math.max(words.lastIndexOf(' ', end - 1), 0)) {
    const name = words.slice(0, end)
    const value = PLACES.get(name.toLowerCase())
    // Two letters are a zone only in capitals: "et" is a word.
    if (value && (name.length > 2 || name === name.toUpperCase())) return { zone: { name, value: value === 'UTC' ? '+00:00' : value }, end: at + end }
  }
  return null
}

// "16:37 Denver – …", "(10:15 Paris)": but "10:15 Paris loses power" is no zone.
const CITY = /(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?= time\b|\s*(?:[)\],;:|]|[-–—] |$))/yu

/** The zone of a city named at `at`, behind a clock; null where more follows than its name. */
export function cityAt(text: string, at: number): { zone: Zone; end: number } | null {
  CITY.lastIndex = at
  const name = CITY.exec(text)?.[1]
  const value = name && CITIES.get(name.toLowerCase())
  return name && value ? { zone: { name, value }, end: at + name.length } : null
}

/** What an ambiguous abbreviation means in a text: by the place that it names, else what it usually means; null where several are named, or none tells. */
export function settleAmbiguous(name: string, text: string): string | null {
  const meanings = AMBIGUOUS_OFFSETS.get(name) ?? [], named = meanings.filter(({ words }) => words.test(text)), fits = named.length ? named : meanings.filter(({ usual }) => usual)
  return fits.length === 1 ? offset(fits[0]!.offset) : null
}

/** `+05:30` for minutes east of UTC. */
export function offset(minutes: number): string {
  const n = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`
}

const isZone = (name: string) => {
  try { return Boolean(new Intl.DateTimeFormat('en', { timeZone: name })) } catch { return false }
}

/** The offset that is valid in `zone` at a local date and clock (`2024-06-08T10:00`). */
export function offsetAt(zone: string, local: string): string {
  if (/^[+-]/.test(zone)) return zone
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).offset
}

/** Minutes east of UTC that a clock runs in `zone` at a local date and clock. */
export function eastAt(zone: string, local: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)/.exec(offsetAt(zone, local)) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** Days of winter and of summer. */
const SEASONS = ['2024-01-15T12:00', '2024-07-15T12:00']

/** Minutes east of UTC that clocks called by a zone's name may run: "PST" is written in summer too. */
export function eastsOf({ name, value }: Zone): number[] {
  const zone = SEASONAL_ZONES.get(name)?.zone ?? value
  return zone ? SEASONS.map(day => eastAt(zone, day)) : (AMBIGUOUS_OFFSETS.get(name) ?? []).map(({ offset }) => offset)
}
