import type { IncidentRule } from '../rule.ts'

/** A document that begins with "Summary", or with the word "Postmortem" alone. */
export const titleMissing: IncidentRule = {
  id: 'title-missing',
  severity: 'note',
  find: (_document, { title }) => title && title.basis !== 'inferred' ? [] : [{
    message: title ? `Nothing in the text names the incident; it is listed as “${title.value}”.` : 'Nothing in the text names the incident, nor does the name of its file.',
    remedy: 'Give it a heading that says in a few words what broke.',
  }],
}
