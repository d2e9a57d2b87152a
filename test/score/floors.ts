// What is compared when extraction is scored: pure, so that the comparison is tested like anything else.

export const MEASURES = ['precision', 'recall', 'f1'] as const
export type Score = Record<(typeof MEASURES)[number], number>
/** By field. */
export type Scores = Record<string, Score>
/** By part of the corpus. */
export type Floors = Record<string, Scores>
export type Drop = { part: string; field: string; measure: (typeof MEASURES)[number]; floor: number; reached: number }

/** Floors are kept to three decimals, cut rather than rounded, so that what was reached is never below its own floor. */
const cut = (n: number): number => Math.floor(n * 1000 + 1e-6) / 1000

/** Every measure that fell below its floor; a field that is gone has fallen to nothing. */
export function below(floors: Floors, now: Floors): Drop[] {
  return Object.entries(floors).flatMap(([part, fields]) => Object.entries(fields).flatMap(([field, floor]) => MEASURES
    .map(measure => ({ part, field, measure, floor: floor[measure], reached: now[part]?.[field]?.[measure] ?? 0 }))
    .filter(({ floor, reached }) => cut(reached) < floor)))
}

/** The floors raised to what is reached now; none is lowered. */
export function raised(floors: Floors, now: Floors): Floors {
  const higher = (floor: Score | undefined, reached: Score): Score => ({
    precision: Math.max(floor?.precision ?? 0, cut(reached.precision)),
    recall: Math.max(floor?.recall ?? 0, cut(reached.recall)),
    f1: Math.max(floor?.f1 ?? 0, cut(reached.f1)),
  })
  return Object.fromEntries(Object.entries(now).map(([part, fields]) =>
    [part, { ...floors[part], ...Object.fromEntries(Object.entries(fields).map(([field, reached]) => [field, higher(floors[part]?.[field], reached)])) }]))
}
