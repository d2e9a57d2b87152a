import { length } from '../../api/length.ts'
import type { Hit, MarkedLine, Passage } from '../../api/search/schema.ts'
import { bold, columnsOf, count, cut, faint, flat, instant, printable, wrapped } from './print.ts'

const INDENT = '    '

/** Hits, the strong ones as told below; under one line that says so, the weak ones in a line each. Where all are weak there is nothing to set them off from. */
export function hitsText(hits: readonly Hit[], weaker: string): string {
  const strong = hits.findIndex(({ strength }) => strength === 'weak')
  if (strong <= 0) return hits.map((hit, i) => hitText(hit, i + 1)).join('\n\n')
  const weak = hits.slice(strong).map((hit, i) => hitLine(hit, strong + i + 1))
  return [...hits.slice(0, strong).map((hit, i) => hitText(hit, i + 1)), [weaker, ...weak].join('\n')].join('\n\n')
}

/** A hit in one line: enough to say whether it is worth opening. */
export function hitLine({ id, title, ...hit }: Hit, number: number): string {
  const rest = ` · ${dayText(hit)} · ${id}`
  return `${String(number).padStart(2)}  ${cut(printable(flat(title)), columnsOf() - INDENT.length - rest.length)}${rest}`
}

/** A hit as an engineer needs it at three in the morning: what it was, how long, what fixed it, what it was not, and where that is written. */
export function hitText(found: Hit, number: number): string {
  const hit = JSON.parse(JSON.stringify(found), (_key, value: unknown) => (typeof value === 'string' ? printable(value) : value)) as Hit
  const { copies, fixed, passages, services, source } = hit
  const heading = wrapped(bold(hit.title), process.stdout, INDENT)
  const lines = [
    [dayText(hit), hit.causes.join(', ') || 'cause not stated', lasted(hit)].join(' · '),
    services.length && `Affected ${services.join(', ')}.`,
    fixedBy(fixed),
    notThis(hit),
    shares(hit),
    passages[0] && where(source.path, passages[0]),
    ...[true, false].map(was => marked(hit.verdicts, was)),
    openTasks(hit),
    faint(`${hit.id}  ${source.link ?? `${source.path}:${source.line}`}`),
    source.also.length && faint(`also in ${source.also.join(', ')}`),
    copies.length && faint(`nearly the same: ${copies.map(({ id, path }) => `${path} (${id})`).join(', ')}`),
  ]
  return [String(number).padStart(2) + heading.slice(2), ...lines.filter(Boolean).map(line => wrapped(String(line), process.stdout, INDENT))].join('\n')
}

function dayText({ day, started }: Pick<Hit, 'day' | 'started'>): string {
  if (!day) return 'date not stated'
  if (day.of === 'started') return instant(started!)
  return day.of === 'title' || day.of === 'file' ? `${day.at} by its ${day.of === 'file' ? 'file name' : 'title'}` : `${day.of} ${day.at}`
}

function lasted({ resolve, mitigate, clock }: Hit): string {
  const aside = clock ? ` (${flat(clock)})` : ''
  if (resolve !== null) return `resolved in ${length(resolve)}${aside}`
  return mitigate !== null ? `mitigated in ${length(mitigate)}${aside}` : 'duration not stated'
}

/** Below this a remedy is said with doubt: about one in two of these is right. */
const SURE = 0.6

function fixedBy(remedies: Hit['fixed']): string {
  const [first] = remedies
  if (!first) return 'What fixed it is not stated.'
  const { confidence, text, line, path } = first
  return `${confidence < SURE ? 'Perhaps fixed' : 'Fixed'} by ${remedies.map(({ tag }) => tag).join(', ')}${text ? `: "${flat(text)}"${line ? ` (${placeText(line, path)})` : ''}` : '.'}`
}

/** In the file of the hit, else the file too: "line 12", "tills/timeline.md:12". */
const placeText = (line: number, path: string | undefined) => (path === undefined ? `line ${line}` : `${path}:${line}`)

function notThis({ ruledOut }: Hit): string | null {
  const suspects = ruledOut.map(({ text, line, path, at }) => {
    const aside = [at && `ruled out ${at}`, line && placeText(line, path)].filter(Boolean).join(', ')
    return flat(text) + (aside && ` (${aside})`)
  })
  return suspects.length ? `Not ${suspects.join('; not ')}.` : null
}

/** More than so many reasons of a kind are read by nobody. */
const REASONS = 4
const LONGEST_REASON = 60

/** What a paste and an incident have in common. Of words that were searched for the asker knows. */
function shares({ why }: Hit): string | null {
  const of = (kind: Hit['why'][number]['kind']) => why.filter(reason => reason.kind === kind && reason.yours !== null).slice(0, REASONS)
  const quoted = (words: string) => `"${cut(flat(words), LONGEST_REASON)}"`
  const told = [
    of('word').map(({ yours }) => quoted(yours!)).join(', '),
    of('meaning').map(({ name, yours, theirs }) => `${name} (${quoted(yours!)} as ${quoted(theirs)})`).join(', '),
    of('cause').map(({ name, theirs }) => `cause ${name} (${quoted(theirs)})`).join(', '),
    of('service').map(({ name }) => `service ${name}`).join(', '),
  ].filter(Boolean)
  return told.length ? `Shares ${told.join('; ')}.` : null
}

/** A first few say what was left undone. */
const TASKS = 2
const LONGEST_TASK = 100

function openTasks({ tasks: { open, total, first } }: Hit): string | null {
  if (!open) return null
  const named = first.slice(0, TASKS).map(({ text, owner, due }) => cut(flat(text), LONGEST_TASK).replace(/[.;]$/, '') + ([owner, due].some(Boolean) ? ` (${[owner, due && `due ${due}`].filter(Boolean).join(', ')})` : ''))
  const listed = [...named, ...(named.length && open > named.length ? [`${open - named.length} more`] : [])].join('; ')
  return `${count(open, 'open task')} of ${total}${listed && `: ${listed}`}${listed.endsWith('…') ? '' : '.'}`
}

/** Who said before an alike question that it was this, or was not. */
function marked(verdicts: Hit['verdicts'], was: boolean): string | null {
  const people = [...new Set(verdicts.filter(verdict => verdict.was === was).map(({ who }) => who))]
  return people.length ? `Marked as ${was ? 'it' : 'not it'} by ${people.join(', ')} for a question like this.` : null
}

/** The line that matches best, and which line of a paste it answers. */
function where(path: string, passage: Passage): string {
  return `${passage.path ?? path}:${passage.line}${passage.yours ? `, as your line ${passage.yours.line}` : ''}  ${excerpt(passage)}`
}

const SHOWN = 240
const BEFORE = 80
const LONGEST_WORD = 60

/** The part of a long line where its first marks are, the marked words set off, addresses and the like shortened. */
function excerpt({ text, marks }: MarkedLine): string {
  const from = text.length > SHOWN ? wordStart(text, (marks[0]?.start ?? 0) - BEFORE) : 0
  const to = from + SHOWN < text.length ? Math.max(text.lastIndexOf(' ', from + SHOWN), from + SHOWN / 2) : text.length
  let shown = '', at = from
  for (const { start, end } of marks) {
    if (start < at || end > to) continue
    shown += shortened(text.slice(at, start)) + bold(text.slice(start, end))
    at = end
  }
  return `${from ? '… ' : ''}${flat(shown + shortened(text.slice(at, to)))}${to < text.length ? ' …' : ''}`
}

const wordStart = (text: string, at: number) => (at > 0 ? text.indexOf(' ', at) + 1 : 0)

const shortened = (text: string) => text.replace(/\S+/g, word => cut(word, LONGEST_WORD))
