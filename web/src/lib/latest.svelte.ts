import { failureOf, type AskFailure } from './ask.ts'

/** So long nobody notices that an answer takes its time. */
const LATE_MILLISECONDS = 300

/** The answer to the last question asked: late answers to earlier ones are dropped, and the one shown stays until the next is there. */
export class Latest<T> {
  value = $state.raw<T | null>(null)
  failure = $state.raw<AskFailure | null>(null)
  /** Whether the last question has waited for so long that what is shown must not be taken for its answer. */
  isLate = $state(false)
  /** Over when the last question is answered. */
  settled: Promise<void> = Promise.resolve()
  #asking = new AbortController()

  ask(question: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.#asking.abort()
    this.#asking = new AbortController()
    return (this.settled = this.#answer(question, this.#asking.signal))
  }

  async #answer(question: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<void> {
    const late = setTimeout(() => { if (!signal.aborted) this.isLate = true }, LATE_MILLISECONDS)
    try {
      const value = await question(signal)
      if (signal.aborted) return
      this.value = value
      this.failure = null
    } catch (error) {
      if (signal.aborted) return
      this.failure = failureOf(error)
    } finally {
      clearTimeout(late)
      if (!signal.aborted) this.isLate = false
    }
  }

  /** Forgets what is shown, for a question about something else altogether. */
  clear(): void {
    this.#asking.abort()
    this.value = this.failure = null
    this.isLate = false
  }
}
