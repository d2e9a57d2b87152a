// What was learned, written as a module of numbers that can be read and compared.
import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

export type Learned = { base: number; features: { [name: string]: number }; tags: { [tag: string]: number } }

/** To a thousandth: more would only make the next learning look different. */
export const rounded = (value: number) => Math.round(value * 1000) / 1000

/** Writes `ingest/meaning/NAME.weights.ts`, whose `LEARNED` is of a type that `NAME.ts` exports. */
export function writeWeights(name: string, type: string, { base, features, tags }: Learned): void {
  const file = join(import.meta.dirname, '../../ingest/meaning', `${basename(name)}.weights.ts`)
  writeFileSync(file, `// Learned by \`npm run train\`; not written by hand.
import type { ${type} } from './${name}.ts'

export const LEARNED: ${type} = {
  base: ${base},
  features: ${object(features)},
  tags: ${object(tags)},
}
`)
}

function object(numbers: { [name: string]: number }): string {
  return `{\n${Object.entries(numbers).map(([name, value]) => `    ${name.includes('-') ? `'${name}'` : name}: ${value},`).join('\n')}\n  }`
}
