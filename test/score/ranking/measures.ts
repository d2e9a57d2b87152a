// What is compared when ranking is scored: pure, so that the comparison is tested like anything else.

/** By name: "paste R@5", "all MRR@10". Higher is better. */
export type Reached = { [name: string]: number }

const COLUMNS = ['R@1', 'R@5', 'MRR@10']

/** The judge's table: a kind of query, how many, and its columns. */
export function reachedIn(table: string): Reached {
  const rows = [...table.matchAll(/^(keywords|paste|recall|all) +\d+ +(\d\.\d+) +(\d\.\d+) +(\d\.\d+)$/gm)]
  return Object.fromEntries(rows.flatMap(([, kind, ...values]) => COLUMNS.map((column, i) => [`${kind} ${column}`, Number(values[i])])))
}

/** How much less is among the first five where a word is mistyped, over several tables. */
export function typoDrop(plain: string, mistyped: readonly string[]): number {
  const of = (table: string) => reachedIn(table)['all R@5']!
  return of(plain) - mistyped.reduce((sum, table) => sum + of(table), 0) / mistyped.length
}

/** Cut rather than rounded, so that what was reached is never below its own floor. */
const cut = (value: number) => Math.floor(value * 1000 + 1e-6) / 1000

/** What fell below its floor; what is gone has fallen to nothing. */
export const below = (floors: Reached, now: Reached): string[] => Object.keys(floors).filter(name => cut(now[name] ?? 0) < floors[name]!)

/** The floors raised to what is reached now; none is lowered. */
export const raisedTo = (floors: Reached, now: Reached): Reached => Object.fromEntries(Object.entries(now).map(([name, value]) => [name, Math.max(floors[name] ?? 0, cut(value))]))
