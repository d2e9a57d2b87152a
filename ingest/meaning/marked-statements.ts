// Every phrase that extractors look for, found once a document: the tags' cue phrases and the words that frame them, each with its place.
import type { Cue, Cues } from '../../taxonomy/cue.ts'
import { CAUSE_CUES } from '../../taxonomy/cues/causes.ts'
import { DETECTION } from '../../taxonomy/detection.ts'
import { MITIGATIONS } from '../../taxonomy/mitigations.ts'
import { TRIGGERS } from '../../taxonomy/triggers.ts'
import { matches } from '../../text/matches.ts'
import { phrasebook } from '../../text/phrases.ts'
import type { Span } from '../../text/sentences.ts'
import { tokens, type Token } from '../../text/tokens.ts'
import { wordsWithin } from '../block-words.ts'
import { kept } from '../document.ts'
import { rowsOfOthers } from '../time/incident-table.ts'
import { FRAMING, type Framing } from '../words/framing.ts'
import { LANGUAGES } from '../words/languages.ts'
import { SET_PHRASES } from '../words/set-phrases.ts'
import { statements, type Statement } from './sections.ts'
import type { Topic } from '../words/topics.ts'

export type Subject = 'cause' | 'trigger' | 'mitigation' | 'detection'
type Entry = { phrase: string } & ({ of: Subject; tag: string; weight: number } | { of: 'framing'; tag: Framing; weight: 1 } | { of: 'set phrase' })

/** A phrase of a tag where it stands: word indices `from` to `to` of the statement. */
export type Mark = { tag: string; weight: number; from: number; to: number }
/** `words` have their offsets in the block's text. */
export type Marked = Statement & { words: Token[]; framing: (Mark & { tag: Framing })[]; marks: { [of in Subject]: Mark[] } }

const entriesOf = (of: Subject, tags: readonly { id: string; cues: Cue[] }[]): Entry[] =>
  tags.flatMap(({ id, cues }) => cues.flatMap(({ weight, phrases }) => phrases.map(phrase => ({ phrase, of, tag: id, weight }))))

const byTag = (of: Subject, phrases: Cues) => entriesOf(of, Object.entries(phrases).map(([id, cues]) => ({ id, cues })))

const find = phrasebook<Entry>([
  ...byTag('cause', CAUSE_CUES), ...entriesOf('trigger', TRIGGERS), ...entriesOf('mitigation', MITIGATIONS), ...entriesOf('detection', DETECTION),
  ...LANGUAGES.flatMap(({ causes, triggers, mitigations, detection }) => [...byTag('cause', causes), ...byTag('trigger', triggers), ...byTag('mitigation', mitigations), ...byTag('detection', detection)]),
  ...[FRAMING, ...LANGUAGES.map(({ framing }) => framing)].flatMap(Object.entries<string[]>).flatMap(([tag, phrases]) => phrases.map((phrase): Entry => ({ phrase, of: 'framing', tag: tag as Framing, weight: 1 }))),
  ...SET_PHRASES.map((phrase): Entry => ({ phrase, of: 'set phrase' })),
])

/** The statements of a document with the phrases found in each; none where a table tells of other incidents. Read once a document and kept. */
export const markedStatements = kept((document): Marked[] => {
  const others = rowsOfOthers(document)
  return statements(document).map(statement => others.has(statement.block) ? unmarked(statement) : mark(statement))
})

const TELLS_WHAT_HAPPENED = new Set<Entry['of']>(['cause', 'trigger'])
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/g

/** Parts that only say what is to be done or where to read on: nothing in them happened. */
const SILENT: readonly Topic[] = ['tasks', 'links']
/** "Report when the team detected the incident", "Describe what failed": what a template asks, left standing beside the answer. */
const PROMPT = /^\W*(?:report|describe|list|explain|provide|summari[sz]e|document|state|outline|detail|include|record) (?:when|how|what|who|which|why|where|whether|if|the|any|a|your)\b/i

/** Every list is made here, with marks or without: lists of two kinds would keep loops over them from being compiled for good. */
const unmarked = (statement: Statement, words: Token[] = []): Marked => ({ ...statement, words, framing: [], marks: { cause: [], trigger: [], mitigation: [], detection: [] } })

function mark(statement: Statement): Marked {
  if (statement.topics.length && statement.topics.every(topic => SILENT.includes(topic)) || PROMPT.test(statement.text)) return unmarked(statement)
  const all = wordsWithin(statement.block, statement.start, statement.end), addresses = addressesIn(statement)
  const words = addresses.length ? all.filter(outsideOf(addresses)) : all
  const marked = unmarked(statement, words)
  const hits = find(words)
  const set = hits.filter(({ entry }) => entry.of === 'set phrase')
  for (const { entry, from, to } of hits) {
    if (entry.of === 'set phrase' || TELLS_WHAT_HAPPENED.has(entry.of) && set.some(phrase => phrase.from <= from && to <= phrase.to)) continue
    if (entry.of === 'framing') frame(marked, { tag: entry.tag, weight: 1, from, to })
    else marked.marks[entry.of].push({ tag: entry.tag, weight: entry.weight, from, to })
  }
  return marked
}

/** An address names places, not what happened there. */
function addressesIn({ text, start }: Statement): Span[] {
  return text.includes('/') ? matches(text, ADDRESS).map(({ 0: address, index }) => ({ start: start + index, end: start + index + address.length })) : []
}

const outsideOf = (spans: Span[]) => ({ start }: Token) => !spans.some(span => span.start <= start && start < span.end)

/** Of two phrases on the side of cause and effect that share words, the longer speaks: "caused by" is not "caused". */
function frame({ framing }: Marked, mark: Mark & { tag: Framing }): void {
  if (JOINTS.has(mark.tag)) {
    const other = framing.findIndex(f => JOINTS.has(f.tag) && f.from < mark.to && mark.from < f.to)
    if (other >= 0) {
      if (framing[other]!.to - framing[other]!.from < mark.to - mark.from) framing[other] = mark
      return
    }
  }
  framing.push(mark)
}
const JOINTS = new Set<Framing>(['cause-follows', 'effect-follows'])

/** The cause tags that a few words speak of, by any but the weakest of their phrases. */
export function causeTagsIn(text: string): string[] {
  return [...new Set(find(tokens(text)).flatMap(({ entry }) => entry.of === 'cause' && entry.weight >= TELLING ? [entry.tag] : []))]
}
const TELLING = 0.4
