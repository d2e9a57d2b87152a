// Secrets and addresses of people in a paste. Their letters are taken out before anything else looks at it, so that none can reach an answer, a log or a store.
import { NO_SECRET, SECRETS } from '../../../ingest/words/secrets.ts'

export type Hidden = { kind: 'secrets' | 'mail addresses'; start: number; end: number }

/** What stands behind a name that is one of a secret: `password=…`, `"api_key": "…"`, `X-Amz-Signature=…`. Escaped quotation marks are those of JSON in JSON. */
const NAMED = /(?<![A-Za-z])(?<lead>(?:[A-Za-z_-]{0,40}[_-])?(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|access[_-]?key|secret[_-]?key|private[_-]?key|routing[_-]?key|credentials?|signature|sig|session(?:[_-]?id)?|cookie|authorization)\\?["']?[ \t]{0,3}[:=][ \t]{0,3}\\?["']?(?:Basic |Bearer |Token )?)(?<secret>[^\s"'\\,;&<>]{4,2000})/gi
/** eyJhbGciOi….eyJzdWIiOi….c2lnbmF0dXJl */
const SIGNED = /(?<lead>\beyJ)(?<secret>[\w-]{8,2000}\.[\w-]{8,4000}\.[\w-]{0,2000})/g
/** Words behind such a name that say what became of it: "token: expired". */
const SAID = /^[([{]?[a-z]+(?:[-_.][a-z]+)*[.)\]}!?]?$/
const NAMES_A_PASSWORD = /pass(?:word|wd|phrase)?|pwd/i
const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@(?=[\w-])(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,24}\b/g

/** Where the secrets and mail addresses of a text stand, in order, none overlapping another. */
export function hiddenIn(text: string): Hidden[] {
  const formed = [...SECRETS.filter(({ hint }) => text.includes(hint)).map(({ pattern }) => pattern), SIGNED].flatMap(pattern => [...text.matchAll(pattern)].map(secretOf))
  const named = [...text.matchAll(NAMED)].filter(({ groups }) => isSecret(groups!.lead!, groups!.secret!)).map(secretOf)
  const mail = [...text.matchAll(MAIL)].map(({ 0: address, index }): Hidden => ({ kind: 'mail addresses', start: index, end: index + address.length }))
  const found = [...formed, ...named, ...mail].sort((a, b) => a.start - b.start)
  let end = 0
  return found.filter(one => (one.start >= end ? ((end = one.end), true) : false))
}

const secretOf = ({ 0: words, index, groups }: RegExpExecArray): Hidden => ({ kind: 'secrets', start: index + groups!.lead!.length, end: index + words.length })

/** A password may be a word; of anything else a word says what became of it. */
function isSecret(lead: string, value: string): boolean {
  if (NO_SECRET.test(value) && !/\d/.test(value)) return false
  return NAMES_A_PASSWORD.test(lead) && lead.includes('=') ? true : !SAID.test(value) && /\d|[A-Z].*[a-z].*[A-Z]/.test(value)
}

/** A text with each letter of these parts as •. */
export function withHidden(text: string, hidden: readonly Hidden[]): string {
  let shown = '', at = 0
  for (const { start, end } of hidden) {
    shown += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, '•')
    at = end
  }
  return shown + text.slice(at)
}
