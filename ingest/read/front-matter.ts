import type { Field } from '../document.ts'
import type { Problem } from '../record.ts'

/** The fields of a file's front matter, where its body begins, and what is wrong with it. */
export function readFrontMatter(_source: string): { fields: Field[]; bodyStart: number; problems: Problem[] } {
  return { fields: [], bodyStart: 0, problems: [] }
}
