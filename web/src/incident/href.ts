import { hrefWith } from '../lib/router.svelte.ts'
import type { ShownFact } from './facts.ts'

/** Where a fact is chosen: its words stand in the leading document. */
export const hrefOf = ({ id }: Pick<ShownFact, 'id'>): string => hrefWith({ fact: id, line: null, telling: null })
