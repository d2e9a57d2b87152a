import type { ArchiveRule, Told } from '../rule.ts'

type Dated = Told & { day: string }

/** So many make an order that one of them may be out of. */
const FEWEST = 4

/** A log runs up or down in time; the one entry that does not, and would with another year or month, has it mistyped. */
export const dayUnlikeNeighbours: ArchiveRule = {
  id: 'day-unlike-neighbours',
  severity: 'warning',
  find: told => [...Map.groupBy(told.filter((one): one is Dated => one.day !== null), ({ path }) => path).values()].flatMap(log => (log.length < FEWEST ? [] : outOfOrder(log))),
}

function outOfOrder(log: Dated[]) {
  const steps = log.slice(1).map(({ day }, i) => day.localeCompare(log[i]!.day))
  const way = Math.sign(steps.reduce((sum, step) => sum + step, 0))
  const lies = (before: string, day: string, after: string) => before.localeCompare(day) * way <= 0 && day.localeCompare(after) * way <= 0
  return log.slice(1, -1).flatMap((one, i) => {
    const before = log[i]!.day, after = log[i + 2]!.day
    if (way === 0 || before.localeCompare(after) * way > 0 || lies(before, one.day, after)) return []
    const meant = otherDays(one.day).find(day => lies(before, day, after))
    return meant ? [finding(one, before, after, meant)] : []
  })
}

/** The same day of another year or month, the nearest first. */
function otherDays(day: string): string[] {
  const [year, month, date] = day.split('-') as [string, string, string]
  const years = [-1, 1].map(step => `${Number(year) + step}-${month}-${date}`)
  const months = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}-${date}`)
  return [...years, ...months]
}

const finding = ({ path, incident, line, day }: Dated, before: string, after: string, meant: string) => ({
  path, incident, place: { line, start: 0, end: 0 },
  message: `Its day is ${day}, between entries of ${before} and ${after}.`,
  remedy: `Correct it if ${meant} is meant.`,
})
