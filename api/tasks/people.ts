// Who is meant by the names that people are written as: the one place that decides which of them are one person.

/** What is the same for every way of writing a person: "Tom", "@tom", "TOM " and "Tom." differ in case, a leading @, blanks and the punctuation behind only. A first name alone is nobody's who bears it with another. */
export function personOf(written: string): string {
  return blanksOf(written).replace(/^@\s*|\s*[.,:;!?…]+$/g, '').toLowerCase() || blanksOf(written)
}

/** From each way of writing a name to the way to show its person: that written most often, and of two written as often the fuller. */
export function namesOf(names: readonly string[]): Map<string, string> {
  const times = new Map<string, number>()
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1)
  const people = Map.groupBy(times, ([written]) => personOf(written))
  return new Map([...people.values()].flatMap(written => {
    const shown = shownOf(written)
    return written.map(([name]) => [name, shown] as const)
  }))
}

function shownOf(written: readonly [name: string, times: number][]): string {
  const times = new Map<string, number>()
  for (const [name, count] of written) times.set(blanksOf(name), (times.get(blanksOf(name)) ?? 0) + count)
  return [...times].sort(([a, m], [b, n]) => n - m || fullness(b) - fullness(a) || (a < b ? -1 : 1))[0]![0]
}

const blanksOf = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim()

/** A handle or a name all in capitals or all in small letters is less than the name as one signs it. */
const fullness = (name: string) => Number(!name.startsWith('@')) + Number(/\p{Lu}/u.test(name) && /\p{Ll}/u.test(name))
