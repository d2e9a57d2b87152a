// What a document is that tells of no incident: each kind by signs of its own, the surest first.
import { wordCount } from '../block-words.ts'
import { evidence, quote, toldBy, type Block, type Document } from '../document.ts'
import type { Evidence, PostmortemRecord } from '../record.ts'
import { ANNOUNCED, BRACKETED, CHANGES_NAME, DIRECTION, FAILURE, INDEX_ALONE, INDEX_NAME, INDEX_TITLE, INSTRUCTS, IS_POSTMORTEM, LEVEL, NOTES_TITLE, ON_POSTMORTEMS, PLACEHOLDER, PLANNED, PLANNED_TITLE, POLICY_NAME, POLICY_TITLE, PURPOSE, SAYS_TEMPLATE, STUB, TEMPLATE_FILE, TEMPLATE_NAME, UNPLANNED, UNPLANNED_TITLE } from '../words/kinds.ts'
import { topicsNamed } from '../meaning/sections.ts'
import type { Topic } from '../words/topics.ts'
import { dateOfName } from '../time/file-name.ts'
import { datesIn } from '../time/dates.ts'
import { headline } from './headline.ts'
import { sentences } from '../../text/sentences.ts'

type Other = NonNullable<PostmortemRecord['other']>
/** What every sign looks at, gathered once. */
type Looks = {
  document: Document
  name: string
  title: string
  titled: Evidence[]
  /** Whether the title stands where titles stand. */
  surely: boolean
  body: readonly Block[]
  words: number
  /** Parts of an account that are there and not empty. */
  tells: ReadonlySet<Topic>
  clocks: number
}

const CLOCK = /\b\d{1,2}[:.h]\d{2}\b/g
const ACCOUNT = new Set<Topic>(['cause', 'timeline', 'resolution', 'detection', 'impact', 'misleading', 'contributing', 'trigger'])

/** What a document is that tells of no incident, or null for an incident. */
export function otherKind(document: Document): PostmortemRecord['other'] {
  const looks = looksOf(document)
  for (const sign of [template, questions, stub, empty, named, index, maintenance, policy, ladder, teaching, notes, nothing, uneventful]) {
    const other = sign(looks)
    if (other) return other
  }
  return null
}

function looksOf(document: Document): Looks {
  const own = document.blocks.filter(block => block.start >= document.start)
  const body = own.filter(block => block.kind !== 'heading')
  const told = headline(document)
  const tells = new Set<Topic>()
  for (const [i, block] of document.blocks.entries()) {
    const filled = block.kind !== 'heading' || document.blocks[i + 1]?.kind !== 'heading'
    const label = block.kind === 'heading' ? block.text : /^([^:\n]{3,40}):\s\S/.exec(block.text)?.[1]
    if (label && filled) for (const topic of topicsNamed(label)) if (ACCOUNT.has(topic)) tells.add(topic)
  }
  const text = body.map(block => block.text).join('\n')
  return {
    document, body, tells, title: told?.value ?? own.find(block => block.kind === 'heading')?.text ?? '', titled: told?.evidence ?? [], surely: (told?.confidence ?? 0) >= 0.9,
    name: document.path.slice(document.path.lastIndexOf('/') + 1).replace(/(?:\.\p{L}\w*)+$/u, ''),
    words: body.reduce((sum, block) => sum + wordCount(block), 0), clocks: text.match(CLOCK)?.length ?? 0,
  }
}

const other = (what: Other['what'], confidence: number, evidence: Evidence[]): Other => ({ what, basis: 'inferred', evidence, confidence })

function template({ document, body, name, title, titled, tells, clocks }: Looks): Other | null {
  const called = TEMPLATE_NAME.test(name) || TEMPLATE_NAME.test(title) || document.fields.some(field => field.key === 'title' && TEMPLATE_NAME.test(field.value))
  const filling = document.blocks.filter(block => block.start >= document.start && block.kind !== 'code' && ((PLACEHOLDER.test(block.text) && !/\b(?:19|20)\d\d-\d\d/.test(block.text)) || (called && BRACKETED.test(block.text))))
  const found = filling.slice(0, 3).map(block => evidence(document, block))
  if (called && (filling.length || (clocks === 0 && !tells.has('timeline')))) return other('template', 0.97, found)
  const said = body.slice(0, PREFACE).find(block => block.kind !== 'code' && SAYS_TEMPLATE.test(block.text))
  if (said && clocks === 0) return other('template', 0.88, [evidence(document, said)])
  // An example that is filled in tells no year.
  if (TEMPLATE_FILE.test(name) && !dateOfName(document.path) && !tellsYear(document)) return other('template', 0.9, titled)
  if (filling.length >= 4 && filling.length >= body.length * 0.3) return other('template', 0.9, found)
  const paragraphs = document.blocks.filter(({ kind, start, section }) => kind === 'paragraph' && start >= document.start && !topicsNamed(document.blocks[section]?.text ?? '').includes('tasks'))
  const directions = paragraphs.filter(({ text }) => DIRECTION.test(text))
  if (directions.length >= DIRECTIONS && directions.length >= paragraphs.length * DIRECTIONS_SHARE) return other('template', 0.88, directions.slice(0, 3).map(block => evidence(document, block)))
  return document.start > 0 && PLACEHOLDER.test(title) ? other('template', 0.9, found) : null
}

/** So many paragraphs that tell their writer what to write, and so large a share, leave nothing that was written. */
const DIRECTIONS = 3, DIRECTIONS_SHARE = 0.4

/** So many questions are those of a form, where they are most of a text or stand in most of its sections. */
const QUESTIONS = 5
const QUESTION = /\?[)"'”’»\]]*\s*$/
// What is still open is asked of an incident.
const STILL_ASKED = /\bquestions\b/i

/** What asks, section for section and in whatever language, what is to be told of an incident, answers nothing, and tells of no day. */
function questions({ document, body, clocks }: Looks): Other | null {
  const asking = body.filter((block, i) => block.kind !== 'row' && block.kind !== 'code' && asks(block) && !isAnswered(block, body[i + 1]) && !STILL_ASKED.test(document.blocks[block.section]?.text ?? ''))
  if (asking.length < QUESTIONS || clocks > 0 || isDated(document)) return null
  const all = new Set(body.map(({ section }) => section)).size, asked = new Set(asking.map(({ section }) => section)).size
  const most = asked >= QUESTIONS ? asked > all / 2 : asking.length > body.length / 2
  return most ? other('template', 0.85, asking.slice(0, 3).map(block => evidence(document, block))) : null
}

/** Whether a block asks more than it tells: "Why did it stop? The disk was full." answers. */
function asks({ text }: Block): boolean {
  const told = text.includes('?') ? sentences(text) : []
  return told.filter(({ start, end }) => QUESTION.test(text.slice(start, end))).length > told.length / 2
}

/** "Why did it stop?", and below it "The disk was full." */
const isAnswered = (question: Block, next?: Block) => next?.section === question.section && !asks(next)

/** Words in which an incident may be told, but hardly anything of several. */
const FEW = 45

function stub({ document, body, words }: Looks): Other | null {
  const block = words <= FEW ? body.find(block => STUB.test(block.text)) : undefined
  return block ? other('stub', 0.9, [evidence(document, block)]) : null
}

function empty({ document, words, titled, title, name }: Looks): Other | null {
  if (words > 0 || document.fields.length > 2) return null
  return INDEX_NAME.test(name) || INDEX_TITLE.test(title) ? other('index', 0.9, titled) : other('empty', 0.9, titled)
}

/** Files that every repository has beside its documents; a folder's `index.md` may be the incident itself. */
function named({ body, name, title, titled, tells, clocks }: Looks): Other | null {
  if (POLICY_NAME.test(name)) return other('policy', 0.95, titled)
  if (CHANGES_NAME.test(name)) return other('notes', 0.9, titled)
  return INDEX_NAME.test(name) && clocks < 3 && tells.size < 2 && !(clocks && [title, body[0]?.text ?? ''].some(text => IS_POSTMORTEM.test(text))) ? other('index', 0.95, titled) : null
}

/** Mostly a list of links to the incidents, or a few words over what lies elsewhere: "Postmortems", "What broke is written down in this folder." */
function index({ document, body, words, clocks, name, title, titled }: Looks): Other | null {
  if (words <= FEW && clocks === 0 && INDEX_ALONE.test(title) && !/(?:19|20)\d\d/.test(toldBy(document))) return other('index', 0.8, titled)
  const links = body.filter(block => (block.kind === 'item' || block.kind === 'row') && block.styles?.some(style => style.style === 'link' && !/^https?:/.test(style.href ?? '') && style.end - style.start >= block.text.length * 0.4))
  const elsewhere = body.filter(block => block.kind === 'item' && block.styles?.some(style => style.style === 'link' && style.end - style.start >= block.text.length * 0.8))
  if (elsewhere.length >= 5 && elsewhere.length >= body.length * 0.7 && clocks === 0) return other('index', 0.85, titled.length ? titled : [evidence(document, elsewhere[0]!)])
  if (INDEX_ALONE.test(title) && clocks === 0 && body.filter(leadsToDay).length > 1) return other('index', 0.85, titled.length ? titled : [evidence(document, body.find(leadsToDay)!)])
  const listed = links.length >= 5 && (links.length >= body.length * 0.5 || INDEX_NAME.test(name))
  if (listed) return other('index', 0.9, titled.length ? titled : [evidence(document, links[0]!)])
  return links.length >= 3 && INDEX_TITLE.test(title) && links.length >= body.length * 0.4 ? other('index', 0.8, titled) : null
}

/** "[2024-05-03: Tills down](tills.md)", whatever is told below it: an incident that lies in a file beside this one. */
const leadsToDay = ({ kind, text, styles }: Block) => kind === 'item' && styles?.some(({ style, start, end, href }) => style === 'link' && start === 0 && end >= text.trimEnd().length && !/^(?:\w+:|#|$)/.test(href ?? '') && datesIn(text).some(({ year }) => year)) === true

/** So many signs of what nobody planned outweigh work that is announced beside it, where no title calls it that. */
const MUCH = 3

// "No outage is expected"
const NOT_FEARED = /\bno (?:\w+ )?(?:outage|disruption|impact|incident)s?\b|\bnot expect an?d? outage/gi

/** Announced work whose impact was the one announced. */
function maintenance({ document, body, title, titled, words, tells }: Looks): Other | null {
  if (words > 350 || tells.has('cause') || tells.has('timeline')) return null
  const text = body.map(block => block.text).join('\n')
  const planned = PLANNED.filter(sign => sign.test(text)).length + (PLANNED_TITLE.test(title) ? 2 : 0)
  const sign = PLANNED_TITLE.exec(title)
  // The first sign is the mere word "outage", which planned ones are called as well.
  const announced = body.find(block => ANNOUNCED.test(block.text))
  const beside = announced && text.replace(PURPOSE, '')
  if (announced && !UNPLANNED.slice(1).some(sign => sign.test(beside!))) return other('maintenance', 0.85, [evidence(document, announced)])
  if (planned < (sign ? 2 : 3)) return null
  const feared = text.replace(NOT_FEARED, '')
  const unplanned = UNPLANNED.filter(sign => sign.test(feared)).length + (UNPLANNED_TITLE.test(title) ? 3 : 0)
  if (planned <= unplanned || (!sign && unplanned >= MUCH)) return null
  const block = body.find(block => PLANNED.some(sign => sign.test(block.text)))
  return other('maintenance', Math.min(0.95, 0.7 + 0.08 * (planned - unplanned)), sign && titled.length ? titled : block ? [evidence(document, block)] : [])
}

/** So far into a document is it said what it is for. */
const PREFACE = 8

/** What a title may say of failures in general. */
const ABOUT_FAILURE = /\b(?:incident|post[- ]?mortem|outage)s?\b/gi

function policy({ document, body, title, titled, surely, tells, clocks }: Looks): Other | null {
  const instructs = clocks < 4 && !(tells.has('timeline') && tells.has('cause')) ? body.slice(0, PREFACE).find(block => INSTRUCTS.test(block.text.replaceAll('\n', ' '))) : undefined
  if (instructs) return other('policy', 0.8, [evidence(document, instructs)])
  return surely && POLICY_TITLE.test(title) && !UNPLANNED_TITLE.test(title.replace(ABOUT_FAILURE, '')) && clocks < 4 && !(tells.has('timeline') && tells.has('cause')) ? other('policy', 0.8, titled) : null
}

/** So many levels one after the other are those that there are. */
const LEVELS = 3
const TELLS_LEVEL: ReadonlySet<Block['kind']> = new Set(['row', 'item', 'heading'])

/** What each severity means, in a document that tells of no day. */
function ladder({ document, tells, clocks }: Looks): Other | null {
  if (clocks > 0 || tells.size > 1 || isDated(document)) return null
  const levels = document.blocks.flatMap(block => {
    const { start, end } = block.cells?.[0] ?? { start: 0, end: block.text.length }
    const level = block.start >= document.start && TELLS_LEVEL.has(block.kind) ? LEVEL.exec(block.text.slice(start, end)) : null
    return level ? [{ block, level: Number(level[1]) }] : []
  })
  return levels.length >= LEVELS && levels.every(({ level }, i) => i === 0 || level === levels[i - 1]!.level + 1) ? other('policy', 0.85, levels.slice(0, LEVELS).map(({ block }) => evidence(document, block))) : null
}

/** Whether a document tells of a day. */
const isDated = (document: Document) => dateOfName(document.path) !== null || datesIn(toldBy(document)).length > 0

const tellsYear = (document: Document) => datesIn(toldBy(document)).some(({ year }) => year)

/** So many paragraphs on postmortems in general, in a document without times: one may stand in the report of an incident. */
const OFTEN = 2

/** What teaches postmortems, or says how those of a folder are made. */
function teaching({ document, titled, clocks }: Looks): Other | null {
  const said = document.blocks.filter(block => block.start >= document.start && ON_POSTMORTEMS.test(block.text))
  return said.length >= OFTEN && clocks === 0 && !tellsYear(document) ? other('policy', 0.85, titled.length ? titled : [evidence(document, said[0]!)]) : null
}

function notes({ title, titled, surely, tells }: Looks): Other | null {
  return surely && NOTES_TITLE.test(title) && !UNPLANNED_TITLE.test(title) && !tells.has('cause') ? other('notes', 0.75, titled) : null
}

function nothing({ document, tells }: Looks): Other | null {
  const text = `${document.path}\n${toldBy(document)}`
  if (tells.size || FAILURE.test(text) || /(?:19|20)\d\d/.test(text)) return null
  const [first] = document.blocks
  return other('notes', 0.6, first ? [evidence(document, first)] : [quote(document, document.start, document.start)])
}

/** So many words tell of a failure, if of one; `THE` of them, at least, that they are English, as all these signs are. */
const LONG = 60, THE = 3

/** A long text in which nothing fails, by any words but perhaps one: of a feature ("Root cause analysis in our dashboard") or of a project ("A postmortem for my game"). */
function uneventful({ document, body, title, titled, words, clocks }: Looks): Other | null {
  if (words < LONG || clocks > 0 || isDated(document) || UNPLANNED_TITLE.test(title.replace(ABOUT_FAILURE, ''))) return null
  if (document.blocks.some(({ kind, text, start }) => kind === 'heading' && start >= document.start && text !== title && topicsNamed(text).some(topic => ACCOUNT.has(topic)))) return null
  const text = body.map(block => block.text).join('\n')
  return (toldBy(document).match(/\bthe\b/gi)?.length ?? 0) >= THE && UNPLANNED.filter(sign => sign.test(text)).length <= 1 ? other('notes', 0.65, titled.length ? titled : [evidence(document, document.blocks[0]!)]) : null
}
