import { evidence, quote, type Block, type Document } from '../document.ts'
import type { Fact } from '../record.ts'
import { orWords } from '../words/languages.ts'

const KEYS = new RegExp(`^(?:(?:incident |impact )?severity(?: level)?|sev|priority|(?:incident|max)[_-]?severity|severity[_-]level${orWords('severityLabels')})$`, 'i')
// "Severity: SEV-1 (customer facing)", "Incident severity | High", "Severity (1 to 4): 2"
const LABEL = new RegExp(String.raw`^[^\p{L}\n]{0,6}((?:incident |impact )?severity(?: level)?(?: \([^()\n]{1,60}\))?|sev|priority${orWords('severityLabels')})[*_ ]*(?:[:=|]|\s[–—-]\s)[*_\s|]*(\S[^\n|]{0,79})`, 'imu')
// Of a block without any of its words nothing need be looked for.
const SPOKEN_OF = new RegExp(`sev|priority${orWords('severityLabels')}`, 'i'), PRIORITY = /priorit/i
// "Date: 3 May 2024, all times UTC. Severity: 2", "Logins failed (severity: low)": behind other words, at the top
const LATER_IN_LINE = /(?<=[.;·•]\s|[([])(?:incident |impact )?severity(?: level)?[*_ ]*[:=]\s*(\S[^\n|.;,·•()[\]]{0,39})/iu
const OPENING = 6
// "a SEV-1 incident", "declared Sev 2", "P1 incident"
const NAMED = /(?<![\w-])(?:SEV[- ]?\d|Sev[- ]?\d|S\d(?= incident)|P[0-5](?= (?:incident|outage|ticket)))(?![\w.])/

// "We opened a SEV2 ticket with the support of our hoster": theirs
const TICKET = /^ (?:support )?(?:tickets?|cases?)\b/, ELSEWHERE = /\b(?:support|vendor|provider|hoster)\b/i

/** Severity, as written. */
export function severity(document: Document): Fact<string> | null {
  const field = document.fields.find(f => KEYS.test(f.key) && f.value.trim())
  if (field) return { value: field.value.trim(), basis: 'stated', evidence: [quote(document, field.start, field.end)], confidence: 0.97 }
  for (const block of document.blocks) {
    if (block.kind === 'code' || !SPOKEN_OF.test(block.text) || namesColumns(block)) continue
    const match = LABEL.exec(block.text)
    const value = match && level(match[2]!)
    if (value) {
      const at = match.index + match[0].length - match[2]!.length
      return { value, basis: 'stated', evidence: [evidence(document, block, match.index, at + match[2]!.trimEnd().length)], confidence: PRIORITY.test(match[1]!) ? 0.8 : 0.93 }
    }
  }
  return headed(document) ?? inTitle(document) ?? behindOthers(document) ?? named(document)
}

/** "Priority | Action | Status": a row of more than a name and its value says what stands below it. */
const namesColumns = ({ header, cells = [] }: Block) => header === true && cells.length > 2

function behindOthers(document: Document): Fact<string> | null {
  for (const block of document.blocks.slice(0, OPENING)) {
    const match = block.kind === 'code' ? null : LATER_IN_LINE.exec(block.text)
    const value = match && level(match[1]!.trimEnd())
    if (value) return { value, basis: 'stated', evidence: [evidence(document, block, match.index, match.index + match[0].trimEnd().length)], confidence: 0.9 }
  }
  return null
}

// A level is a few words: "High", "SEV-2", also before brackets that say what it means, "Major (High Impact)", "Critical" before a dash and what that means; a sentence about severity is none.
function level(words: string): string | null {
  const text = words.replace(/(?<![*_\s])[*_\s]+$/, '').replace(/[.,;]$/, '')
  const head = /^(?:(?![*_]*\s[–—-]\s)[^.,;(]){1,40}/.exec(text)?.[0].trim() ?? ''
  return head && head.split(/\s+/).length <= 3 ? (text.length <= 50 && !EXPLAINED.test(text) ? text : head) : null
}

// "SEV-3 (one till down)", "High (no till took any card)"
const EXPLAINED = /\d \(|\((?:\p{Ll}[\p{L}’'-]*[ ,]+){3}/u

// "## Severity" with a short line under it.
function headed(document: Document): Fact<string> | null {
  const index = document.blocks.findIndex(b => b.kind === 'heading' && KEYS.test(b.text.replace(/(?<![:\s])[:\s]+$/, '')))
  const block = document.blocks[index + 1]
  if (index < 0 || !block || block.kind === 'heading' || block.section !== index) return null
  const value = level(block.text)
  return value ? { value, basis: 'stated', evidence: [evidence(document, block)], confidence: 0.9 } : null
}

// "API outage (Major)", "[SEV-2] Checkout down", at the top of the incident; a mere word only where the title or a part of it begins or ends: not "Memory (high) on the till"
const IN_TITLE = new RegExp(String.raw`[([](minor|moderate|major|critical|high|medium|low|sev(?:erity)?[- ]?\d|p[0-5]${orWords('severityLevels')})(?: (?:severity|priority|impact|incident|outage))?[)\]]`, 'i')
const BEGINS = /(?:^|[:–—]|\s-)[^\p{L}]{0,20}$/u, ENDS = /^[^\p{L}]{0,20}(?:$|[:–—]|\s-)/u

function inTitle(document: Document): Fact<string> | null {
  const block = document.blocks.find(({ kind, start, depth }) => kind === 'heading' && start >= document.start && depth <= DEEPEST_TITLE)
  const match = block && IN_TITLE.exec(block.text)
  return match && (/\d/.test(match[1]!) || BEGINS.test(block.text.slice(0, match.index)) || ENDS.test(block.text.slice(match.index + match[0].length))) ? { value: match[1]!, basis: 'stated', evidence: [evidence(document, block, match.index, match.index + match[0].length)], confidence: 0.85 } : null
}
/** Level of a heading that an incident of several may stand under. */
const DEEPEST_TITLE = 4

function named(document: Document): Fact<string> | null {
  for (const block of document.blocks.slice(0, 60)) {
    const match = block.kind === 'code' ? null : NAMED.exec(block.text)
    if (match && !(TICKET.test(block.text.slice(match.index + match[0].length)) && ELSEWHERE.test(block.text))) return { value: match[0], basis: 'stated', evidence: [evidence(document, block, match.index, match.index + match[0].length)], confidence: 0.8 }
  }
  return null
}
