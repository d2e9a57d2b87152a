// What the whole site knows of the archive: how many incidents there are, and how far the reading is.
import type { ArchiveAnswer } from '../../../api/archive/schema.ts'
import { askArchive } from './ask.ts'
import { Latest } from './latest.svelte.ts'

const POLL_MILLISECONDS = 1000

class Archive extends Latest<ArchiveAnswer> {
  /** Grows when more can be found than before; pages that show results ask again. */
  edition = $derived(this.value?.incidents ?? 0)
  #timer: ReturnType<typeof setTimeout> | undefined

  /** Asks now, and again while files are being read. */
  async watch(): Promise<void> {
    clearTimeout(this.#timer)
    await this.ask(askArchive)
    if (this.value?.reading) this.#timer = setTimeout(() => void this.watch(), POLL_MILLISECONDS)
  }
}
export const archive = new Archive()
