// What the whole site knows of the archive: how many incidents there are, how far the reading is, and when something changed.
import type { ArchiveAnswer } from '../../../api/archive/schema.ts'
import { askArchive, askReadAgain } from './ask.ts'
import { Latest } from './latest.svelte.ts'

const READING_MILLISECONDS = 1000
/** Files change, are pulled and read again while a page stands open. */
const NEWS_MILLISECONDS = 1500

class Archive extends Latest<ArchiveAnswer> {
  /** Changes when something else can be found than before; pages that show results ask again. */
  edition = $derived(this.value ? [this.value.incidents, ...this.value.current.map(({ changedAt }) => changedAt)].join() : '')
  #timer: ReturnType<typeof setTimeout> | undefined
  #isListening = false

  /** Asks now, and again every so often while the page can be seen and its reader is signed in. */
  async watch(): Promise<void> {
    this.#listen()
    clearTimeout(this.#timer)
    await this.ask(signal => askArchive(this.value, signal))
    clearTimeout(this.#timer)
    const mayAsk = document.visibilityState === 'visible' && this.failure?.status !== 401
    if (mayAsk) this.#timer = setTimeout(() => void this.watch(), this.value?.reading ? READING_MILLISECONDS : NEWS_MILLISECONDS)
  }

  /** Has everything read again. */
  async readAgain(): Promise<void> {
    await this.ask(askReadAgain)
    await this.watch()
  }

  #listen(): void {
    if (this.#isListening) return
    this.#isListening = true
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void this.watch())
  }
}
export const archive = new Archive()
