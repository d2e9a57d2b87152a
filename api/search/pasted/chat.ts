// Text copied out of a chat: what was written, without who wrote it, when, and what the program puts beside it.
import { blanked, type PastedLine, type Reading } from './pasted.ts'

const NAME = String.raw`@?\p{L}[\p{L}\p{M}.'’_-]{0,30}(?: (?:\p{Lu}|\(|van |von |de |af )[\p{L}\p{M}.'’()_-]{0,30}){0,3}`
const CLOCK = String.raw`\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?`
const DAY = String.raw`(?:(?:[Tt]oday|[Yy]esterday|[Ii] dag|[Ii] går|(?:[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri|[Ss]at|[Ss]un)[a-z]{0,6}|\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?)\.?,?(?: at| kl\.?)? )?`
const HEADS = [
  // Ada Lovelace  10:42 AM · Grafana APP  [10:42] · Ada Lovelace, Today at 10:42
  new RegExp(`^(?<head>\\s*(?<name>${NAME})(?: ?(?:APP|BOT))?(?:,? {1,4}|\\t| ?[—–|] ?)[\\[(]?${DAY}${CLOCK}[\\])]?(?: ?\\(edited\\))?)(?=$|[:\\s]+)`, 'u'),
  // [10:42] Ada Lovelace: … · 10:42 <ada> … · [29/11/2026, 10:42] Ada: …
  new RegExp(`^(?<head>\\s*\\[${DAY}${CLOCK}\\]\\s+(?<name>${NAME})(?::|$))`, 'u'),
  new RegExp(`^(?<head>\\s*\\[?${DAY}${CLOCK}\\]?\\s+<[@+~]?(?<name>[^<>\\s]{1,40})>)`),
  // 29/11/2026, 10:42 - Ada: …
  new RegExp(`^(?<head>\\s*\\d{1,2}[./]\\d{1,2}[./]\\d{2,4},? ${CLOCK} [-–] (?<name>${NAME}):)`, 'u'),
]
/** A name alone, with the clock on the line below. */
const NAME_ALONE = new RegExp(`^\\s*(?<name>${NAME})(?: ?(?:APP|BOT))?\\s*$`, 'u')
const CLOCK_ALONE = new RegExp(`^\\s*\\[?${DAY}${CLOCK}\\]?\\s*$`)
/** What chat programs print beside messages. */
const FURNITURE = /^\s*(?:\d+ repl(?:y|ies).*|last reply .*|view (?:thread|newer replies|message).*|replied to a thread:?.*|also sent to the channel|:[\w+-]+:\s*\d*|\d{1,3}|new|saved for later|pinned by .*|(?:joined|left|was added to|set the channel).*|show (?:more|less)|thread)\s*$/i
const EMOJI = /:[a-z][\w+-]{1,40}:(?!\d)|\(edited\)/gi
const MENTION = /(?<![\w.])@[\p{L}][\p{L}\p{N}._-]{1,40}/gu

/** So many messages make a chat, and so large a share of its lines are their heads. */
const MESSAGES = 2
const SHARE = 0.12

export function chatPaste(lines: readonly PastedLine[]): Reading | null {
  const heads = lines.map(({ text }, i) => headOf(text, lines[i + 1]?.text ?? ''))
  const messages = heads.filter(head => head !== null).length
  if (messages < MESSAGES || messages < SHARE * lines.length) return null
  const names = namesIn(heads)
  const read = lines.flatMap((line, i): PastedLine[] => {
    const isClock = heads[i - 1]?.isAlone
    if (isClock || FURNITURE.test(line.text)) return []
    const said = heads[i] ? ' '.repeat(heads[i].length) + line.read.slice(heads[i].length) : line.read
    const words = blanked(blanked(blanked(said, EMOJI), MENTION), names)
    return words.trim() ? [{ ...line, read: words }] : []
  })
  return { shape: { kind: 'chat', name: `chat, ${messages.toLocaleString('en')} messages` }, lines: read, setAside: ['names', 'time stamps'] }
}

type Head = { name: string; length: number; isAlone: boolean }

function headOf(text: string, next: string): Head | null {
  for (const pattern of HEADS) {
    const found = pattern.exec(text)
    if (found) return { name: found.groups!.name!, length: found.groups!.head!.length, isAlone: false }
  }
  const alone = CLOCK_ALONE.test(next) ? NAME_ALONE.exec(text) : null
  return alone && { name: alone.groups!.name!, length: text.length, isAlone: true }
}

/** The names of those who write, wherever they are spoken to. */
function namesIn(heads: readonly (Head | null)[]): RegExp {
  const words = [...new Set(heads.flatMap(head => head?.name.split(/[\s.]+/) ?? []))].filter(word => /^\p{Lu}[\p{L}'’-]{2,}$/u.test(word))
  return words.length ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(word => RegExp.escape(word)).join('|')})(?![\\p{L}\\p{N}])`, 'gu') : /(?!)/g
}
