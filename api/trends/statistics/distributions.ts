// Binomial and Poisson tails, exact, and what solves them.

/** P(X ≤ k) of n tries that succeed with probability p each. Summed as logarithms: half to the power of 10,000 is no number. */
export function binomialAtMost(k: number, n: number, p: number): number {
  if (p <= 0 || k >= n) return 1
  if (p >= 1) return 0
  const odds = Math.log(p) - Math.log1p(-p)
  let log = n * Math.log1p(-p), sum = Math.exp(log)
  for (let i = 0; i < k; i++) sum += Math.exp((log += odds + Math.log((n - i) / (i + 1))))
  return Math.min(1, sum)
}

/** P(X ≤ k) where λ are expected. From the largest term down, until the terms no longer count. */
export function poissonAtMost(k: number, lambda: number): number {
  if (lambda <= 0) return 1
  // Above what is expected the terms rise on their way down: then the other tail is the short one.
  if (k >= lambda) return 1 - poissonAbove(k, lambda)
  let term = poisson(k, lambda), sum = 0
  for (let i = k; i >= 0 && term > 0 && term > sum * Number.EPSILON; i--) {
    sum += term
    term *= i / lambda
  }
  return sum
}

function poissonAbove(k: number, lambda: number): number {
  let term = poisson(k + 1, lambda), sum = 0
  for (let i = k + 2; term > 0 && term > sum * Number.EPSILON; i++) {
    sum += term
    term *= lambda / i
  }
  return sum
}

const poisson = (k: number, lambda: number) => Math.exp(k * Math.log(lambda) - lambda - logFactorial(k))

const SMALL = [1, 1, 2, 6, 24, 120, 720, 5040, 40_320, 362_880, 3_628_800, 39_916_800, 479_001_600].map(Math.log)

/** Stirling's series, which is exact to 1e-11 above the small ones. */
const logFactorial = (k: number) => SMALL[k] ?? (k + 0.5) * Math.log(k) - k + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * k) - 1 / (360 * k ** 3) + 1 / (1260 * k ** 5)

/** As near as anybody needs. */
const NEAR = 1e-10

/** Where a function that falls from above a level to below it crosses the level. */
export function crossing(falling: (x: number) => number, level: number, from: number, to: number): number {
  while (to - from > NEAR * Math.max(1, to)) {
    const middle = (from + to) / 2
    if (falling(middle) > level) from = middle
    else to = middle
  }
  return (from + to) / 2
}
