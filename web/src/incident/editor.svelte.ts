// Changing an incident on its page: which form is open, what was changed last, and how it is undone.
import { tick } from 'svelte'
import type { ChangeAnswer, IncidentAnswer } from '../../../api/incidents/schema.ts'
import { askCorrection, askUndo, askVerdict, failureOf, type Asked, type AskFailure } from '../lib/ask.ts'
import { go, here, hrefWith } from '../lib/router.svelte.ts'
import { mayChange, myName } from '../lib/session.svelte.ts'

type Done = { says: string; events: string[]; notes: string[] }

export class Editor {
  /** What was changed last, and can be undone. */
  done = $state.raw<Done | null>(null)
  failure = $state.raw<AskFailure | null>(null)
  #show: (incident: IncidentAnswer) => void
  #reload: () => void

  /** `show` takes the incident as it is after a change, `reload` fetches it after somebody else's. */
  constructor(show: (incident: IncidentAnswer) => void, reload: () => void) {
    this.#show = show
    this.#reload = reload
  }

  /** Name of the open form: a field, `same`, or `apart.` and an account. A reader opens none. */
  get form(): string | null {
    return mayChange() ? here.params.get('edit') : null
  }

  /** What came of the last change: why it failed, or what was done and what looks wrong about it. */
  get says(): string {
    const { failure, done } = this
    return (failure ? [failure.message, failure.remedy] : done ? [done.says, ...done.notes] : []).join(' ')
  }

  open(form: string): void {
    go(hrefWith({ edit: form }), { replace: true })
  }

  /** Closes the form; the focus goes back to what it was about. */
  close(): void {
    const form = this.form
    go(hrefWith({ edit: null }), { replace: true })
    void tick().then(() => document.querySelector<HTMLElement>(`[data-field="${CSS.escape(form ?? '')}"] a`)?.focus({ preventScroll: true }))
  }

  /** Shows what came of a change, and what came of the one before no more. Rejects as the change does; after a conflict the page shows what the others did. */
  async change(says: string, changing: Promise<ChangeAnswer>): Promise<void> {
    this.forget()
    try {
      const { incident, events, notes } = await changing
      this.done = events.length ? { says, events, notes } : null
      this.#show(incident)
    } catch (error) {
      if (failureOf(error).status === 409) this.#reload()
      throw error
    }
  }

  async #try(says: string, changing: Promise<ChangeAnswer>): Promise<void> {
    await this.change(says, changing).catch((error: unknown) => (this.failure = failureOf(error)))
  }

  takeBack({ id, revision }: IncidentAnswer, field: string, name: string): Promise<void> {
    return this.#try(`${name}: what was read holds again.`, askCorrection(id, field, null, revision))
  }

  /** Says of a match that it was what was asked about, or was not; whoever said so before takes it back. `verdicts`: before alike questions. */
  judge({ id, verdicts }: Pick<IncidentAnswer, 'id' | 'verdicts'>, was: boolean, asked: Asked): Promise<void> {
    const own = verdicts.find(verdict => verdict.was === was && verdict.who === myName())
    return own ? this.withdraw(own.event) : this.#try(`Marked as ${was ? 'it' : 'not it'}.`, askVerdict(id, asked, was))
  }

  withdraw(event: string): Promise<void> {
    return this.#try('The mark is taken back.', askUndo([event]))
  }

  async undo(): Promise<void> {
    const { done } = this
    if (!done) return
    await this.#try('Undone.', askUndo(done.events))
    if (this.failure && this.failure.status !== 409) this.done = done
  }

  forget(): void {
    this.done = this.failure = null
  }
}
