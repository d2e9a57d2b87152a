import type { Block } from '../../document.ts'

/** Something told of a task, with the span of the words that tell it; `block` where they stand in another than the task's own. */
export type Found<T = string> = { value: T; start: number; end: number; block?: Block }
