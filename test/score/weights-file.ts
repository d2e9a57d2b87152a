// What was learned, written as a module of numbers that can be read and compared.
import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

export type Learned = { [name: string]: number | Learned }

/** To a thousandth: more would only make the next learning look different. */
export const rounded = (value: number) => Math.round(value * 1000) / 1000

/** Writes `ingest/meaning/NAME.weights.ts`, whose `LEARNED` is what `NAME.ts` weighs by. */
export function writeWeights(name: string, learned: Learned): void {
  const file = join(import.meta.dirname, '../../ingest/meaning', `${basename(name)}.weights.ts`)
  writeFileSync(file, `// Learned by \`npm run train\`; not written by hand.
/* oxlint-disable approx-constant -- what was learned may lie close to a constant */

export const LEARNED = ${object(learned, '')}
`)
}

function object(numbers: Learned, indent: string): string {
  const lines = Object.entries(numbers).map(([name, value]) => `${indent}  ${name.includes('-') ? `'${name}'` : name}: ${typeof value === 'number' ? value : object(value, `${indent}  `)},`)
  return `{\n${lines.join('\n')}\n${indent}}`
}
