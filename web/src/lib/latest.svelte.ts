import { failureOf, type AskFailure } from './ask.ts'

/** The answer to the last question asked: late answers to earlier ones are dropped, and the one shown stays until the next is there. */
export class Latest<T> {
  value = $state.raw<T | null>(null)
  failure = $state.raw<AskFailure | null>(null)
  /** Over when the last question is answered. */
  settled: Promise<void> = Promise.resolve()
  #asking = new AbortController()

  ask(question: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.#asking.abort()
    this.#asking = new AbortController()
    return (this.settled = this.#answer(question, this.#asking.signal))
  }

  async #answer(question: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<void> {
    try {
      const value = await question(signal)
      if (signal.aborted) return
      this.value = value
      this.failure = null
    } catch (error) {
      if (signal.aborted) return
      this.failure = failureOf(error)
    }
  }

  /** Forgets what is shown, for a question about something else altogether. */
  clear(): void {
    this.#asking.abort()
    this.value = this.failure = null
  }
}
