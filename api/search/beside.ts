import type { Page, Store } from '../../store/store.ts'
import type { Written } from '../../store/written.ts'
import { checkLength } from './pasted/length.ts'
import type { BesideAnswer } from './schema.ts'

/** A pasted text and an incident's page. */
export type Beside = { text: string; page: Page }

const SIDE_BY_SIDE = new URL('./side-by-side.ts', import.meta.url)

/** Throws `too_large`. */
export async function beside(store: Pick<Store, 'run'>, asked: Beside): Promise<Written<BesideAnswer>> {
  checkLength(asked.text) // here, since a Failure would lose its code on the way from the thread
  return store.run(SIDE_BY_SIDE, asked)
}
