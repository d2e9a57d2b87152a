// Logistic regression with an L2 penalty, by gradient descent: a few thousand rows of a few dozen numbers. Measures are standardised; what only says
// which kind a row is of (`kinds`) is left as it is, so that the penalty holds back what is learned of rare kinds.

export type Row = { measures: number[]; kinds: number[]; y: number; weight: number }

const PENALTY = 3
const ROUNDS = 500
const PACE = 1.5
const SLOWER_AFTER = 60

export function regression(rows: readonly Row[]): { base: number; measures: number[]; kinds: number[] } {
  const columns = rows[0]!.measures.map((_, j) => rows.map(row => row.measures[j]!))
  const means = [...columns.map(mean), ...rows[0]!.kinds.map(() => 0)]
  const spreads = [...columns.map((column, j) => Math.sqrt(mean(column.map(value => (value - means[j]!) ** 2))) || 1), ...rows[0]!.kinds.map(() => 1)]
  const standard = rows.map(row => [...row.measures, ...row.kinds].map((value, j) => (value - means[j]!) / spreads[j]!))
  const total = rows.reduce((sum, { weight }) => sum + weight, 0)
  const slopes = means.map(() => 0)
  let level = 0
  for (let round = 0; round < ROUNDS; round++) {
    const pace = PACE / Math.sqrt(1 + round / SLOWER_AFTER) / total
    const errors = rows.map(({ y, weight }, i) => weight * (logistic(level + dot(slopes, standard[i]!)) - y))
    for (const j of slopes.keys()) slopes[j]! -= pace * (errors.reduce((sum, error, i) => sum + error * standard[i]![j]!, 0) + PENALTY * slopes[j]!)
    level -= pace * errors.reduce((sum, error) => sum + error, 0)
  }
  // Back to the features as they come, so that nobody else need know means and spreads.
  const weights = slopes.map((slope, j) => slope / spreads[j]!)
  return { base: level - dot(weights, means), measures: weights.slice(0, columns.length), kinds: weights.slice(columns.length) }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, i) => sum + value * b[i]!, 0)
const logistic = (value: number) => 1 / (1 + Math.exp(-value))
