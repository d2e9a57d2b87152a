// What the application is made of, and its routes are handed.
import type { Store } from '../store/store.ts'
import type { Current } from './archive/current/current.ts'
import type { Calendar } from './days.ts'
import type { Figures } from './figures.ts'
import type { LinkTo } from './incidents/link.ts'

/** What every route may stand on. */
export type Parts = {
  store: Store
  figures: Figures
  /** In whose zone days, months and quarters are cut. */
  calendar: Calendar
  linkTo: LinkTo
  /** What keeps the archives current, where the program does. */
  current?: Current
}
