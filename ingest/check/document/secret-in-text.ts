import { lineAt } from '../../document.ts'
import { NO_SECRET, SECRETS } from '../../words/secrets.ts'
import type { FileRule } from '../rule.ts'
import { matches } from '../../../text/matches.ts'

/** A key, a token or a password, by its form. Neither the message nor the words at its place repeat it. */
export const secretInText: FileRule = {
  id: 'secret-in-text',
  severity: 'error',
  find: document => SECRETS.filter(({ hint }) => document.source.includes(hint)).flatMap(({ name, pattern }) => {
    const found = matches(document.source, pattern).filter(({ groups }) => isSecret(groups!.secret!))
    const first = found[0]
    if (!first) return []
    const start = first.index, lead = first.groups!.lead!
    return [{
      message: `${name} stands in the text (“${masked(lead)}…”)${found.length > 1 ? `, and ${found.length - 1} more` : ''}.`,
      remedy: 'Take it out of the text and of its history, and make it worthless: whoever has read the archive has it.',
      place: { line: lineAt(document, start), start, end: start + lead.length },
    }]
  }),
}

/** Secrets are made by chance, so they mix digits and letters; words do not. */
const isSecret = (words: string) => !NO_SECRET.test(words) && /\d/.test(words) && /[A-Za-z]/.test(words)

const masked = (lead: string) => lead.trim()
