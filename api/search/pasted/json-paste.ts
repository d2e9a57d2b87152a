// Alerts and log lines as JSON: what their values say, with the text around them.
import type { Shape } from '../schema.ts'
import { alertsIn } from './alerts.ts'
import { jsonIn, type Block, type Leaf } from './json.ts'
import { blanked, lineNumbers, linesOf, type PastedLine, type Reading } from './pasted.ts'
import { levelOf, silence } from './values.ts'

/** A paste is JSON when so much of it is. */
const SHARE = 0.5
/** Who is told of it, or did something, is nobody whom an outage knows. */
const PEOPLE = new Set(['agent', 'assignees', 'assignments', 'acknowledgers', 'acknowledgements', 'author', 'actor', 'user', 'creator', 'owner', 'sender', 'responders', 'escalation_policy', 'teams', 'client', 'org'])
/** env:prod,service:checkout */
const TAG = /(?<=^|,)\s*[\w.-]{1,60}:/g
/** Names of what there should be none of: other counts and settings are the same when all is well. */
const FAULTY = /(?:^|[_.-]|(?=[A-Z]))(?:un(?:assigned|available|ready|healthy|acked|reachable|synced)|fail(?:ed|ing|ures?)|errors?|dead|evict(?:ed|ions?)|reject(?:ed|ions?)|dropped|stuck|blocked|pending|waiting|delayed|missing|lost|refused|expired|overdue|lag(?:ging)?|backlog|timeouts?|crash(?:es|ed)?|offline|degraded|stale)(?![a-z])/i
const LEVEL = /^(?:level|lvl|severity|log_?level|levelname)$/i

export function jsonPaste(text: string): Reading | null {
  const blocks = jsonIn(text), size = blocks.reduce((sum, { start, end }) => sum + end - start, 0)
  if (size < SHARE * text.trim().length) return null
  const numberOf = lineNumbers(text), setAside = new Set(['field names']), alerts = alertsIn(blocks.map(({ leaves }) => leaves))
  const told = new Set<string>(), lines: PastedLine[] = []
  let at = 0, line = 1
  for (const block of blocks) {
    lines.push(...linesOf(text.slice(at, block.start), at, line))
    lines.push(...valuesOf(block, alerts?.isSilent ?? null, told, setAside).map(value => ({ ...value, line: numberOf(value.places[0]!) })))
    ;[at, line] = [block.end, numberOf(block.end)]
  }
  return { shape: alerts?.shape ?? shapeOf(blocks.length), lines: [...lines, ...linesOf(text.slice(at), at, line)], setAside: [...setAside] }
}

const shapeOf = (blocks: number): Shape => ({ kind: 'json', name: blocks > 1 ? `JSON, ${blocks.toLocaleString('en')} lines` : 'JSON' })

/** What the values of a block say, each once in a paste, in lines. */
function valuesOf({ leaves }: Block, isSilent: ((leaf: Leaf) => boolean) | null, told: Set<string>, setAside: Set<string>): Omit<PastedLine, 'line'>[] {
  const level = levelIn(leaves), isOver = resolvedIn(leaves)
  return leaves.flatMap(leaf => {
    const counted = !isSilent && level === null ? countedBy(leaf) : null
    if (counted && !told.has(counted.text)) {
      told.add(counted.text)
      return [{ ...counted, read: counted.text, level }]
    }
    const why = isSilent?.(leaf) ? 'what alerts always say' : silenceOf(leaf, isOver), words = `${level === 0} ${leaf.text}` // what only informs may be passed over
    if (why) setAside.add(why)
    if (why || told.has(words)) return []
    told.add(words)
    const isTags = leaf.path.findLast(step => typeof step === 'string') === 'tags'
    return inLines(leaf).map(({ text, places }) => ({ text, read: isTags ? blanked(text, TAG) : text, places, level }))
  })
}

/** What a status counts: "unassigned_shards": 87. A number that tells by itself is none ("exit_code": 137). */
function countedBy({ name, text, isText }: Leaf): Leaf['name'] {
  return !isText && name && /^-?[\d.]*[1-9]/.test(text) && FAULTY.test(name.text) && silence(name.text, text) !== null ? name : null
}

function silenceOf(leaf: Leaf, isOver: (leaf: Leaf) => boolean): string | null {
  const names = leaf.path.filter(step => typeof step === 'string')
  if (isOver(leaf)) return 'resolved alerts'
  if (names.some(name => PEOPLE.has(name.toLowerCase()))) return 'names'
  return silence(names.at(-1) ?? '', leaf.text)
}

function levelIn(leaves: readonly Leaf[]): number | null {
  const leaf = leaves.find(({ path }) => path.length === 1 && LEVEL.test(String(path[0])))
  return leaf ? levelOf(leaf.text) : null
}

/** Of a group in which some alerts are over and some are not, those that are over. */
function resolvedIn(leaves: readonly Leaf[]): (leaf: Leaf) => boolean {
  const alertOf = ({ path }: Leaf) => path.slice(0, path.findIndex(step => typeof step === 'number') + 1).join('.')
  const states = leaves.filter(({ path }) => path.at(-1) === 'status' && typeof path.at(-2) === 'number'), over = new Set(states.filter(({ text }) => text === 'resolved').map(alertOf))
  return over.size && over.size < new Set(states.map(alertOf)).size ? leaf => over.has(alertOf(leaf)) : () => false
}

/** Values may be of many lines: a stack trace, a table. */
function inLines({ text, places }: Leaf): { text: string; places: ArrayLike<number> }[] {
  const all = Array.from(places)
  let start = 0
  return text.split('\n').flatMap(line => {
    const from = start
    start += line.length + 1
    return line.trim() ? [{ text: line, places: all.slice(from, from + line.length) }] : []
  })
}
