import type { Block, Document } from '../../document.ts'
import type { PostmortemRecord } from '../../record.ts'
import { mentionsOf, type Mention } from '../../time/mentions.ts'
import type { IncidentRule } from '../rule.ts'

const ASKED = ['started', 'detected', 'resolved'] as const
type Asked = (typeof ASKED)[number]

const WORDS: { [name in Asked]: string } = { started: 'when it started', detected: 'when it was detected', resolved: 'when it was resolved' }

// Words by which a time may tell the moment, though too vaguely to be read as it: what may be told is not called missing.
const MAY_TELL: { [name in Asked]: RegExp } = {
  started: /start|beg[aiu]n|from|since|between|until|till?\b|fra|mellom/i,
  detected: /alert|alarm|notic|detect|report|page|monitor|discover|aware|found|find|realiz|realis|saw|see\b|seen|observ|ticket|complain|inform|notif|messag|contact|ask|learn|identif|spot|ping|nagios|icinga|oppdag|vars|meld/i,
  resolved: /resol|restor|recover|fix|normal|back|again|end|over\b|clear|up\b|work|operational|complet|success|stop|finish|done|healthy|green|online|revert|roll|deploy|ferdig|løst|rett|igjen/i,
}

/** Which of beginning, detection and end no time in the text can be taken for. */
export const momentsMissing: IncidentRule = {
  id: 'moments-missing',
  severity: 'note',
  find(document, { moments }) {
    const missing = ASKED.filter(name => !moments[name] && !mayBeTold(document, moments, name))
    if (!missing.length) return []
    return [{
      message: `Not stated: ${missing.map(name => WORDS[name]).join('; ')}.`,
      remedy: `Write it with its day and zone, as in "${missing[0] === 'started' ? 'Started' : missing[0] === 'detected' ? 'Detected' : 'Resolved'}: 2025-03-01 10:04 UTC".`,
    }]
  },
}

function mayBeTold(document: Document, moments: PostmortemRecord['moments'], name: Asked): boolean {
  const others = Object.entries(moments).flatMap(([other, fact]) => fact && other !== name ? fact.evidence : [])
  const isTaken = ({ start, end }: Block) => others.some(evidence => evidence.start <= end && evidence.end >= start)
  return mentionsOf(document).some(mention => tells(mention, name) || (name === 'started' && !isTaken(mention.block)))
}

// Both ends of a range may be told without another word.
const tells = ({ block, start, end, label, words, range }: Mention, name: Asked) => (range !== null && name !== 'detected') || MAY_TELL[name].test(`${label} ${words} ${block.text.slice(start, end)}`)
