// What is pasted → what it says: its telling lines, and where in the paste each letter of them stands.
import type { Shape } from '../schema.ts'

/** Part of a paste as words: `places[i]` is where in the paste its letter `i` stands (one more than it has letters). `line` counts from 1. */
export type PastedLine = { text: string; line: number; places: ArrayLike<number> }

/** `lines`: what is looked for; `of`: how many lines the paste has; `setAside`: what else it has. */
export type Pasted = { shape: Shape; lines: PastedLine[]; of: number; setAside: string[] }
