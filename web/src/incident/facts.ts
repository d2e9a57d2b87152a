// The facts of an incident in the order of the page: what each is called, what it says, and where it was read.
import type { Correction, IncidentAnswer } from '../../../api/incidents/schema.ts'
import type { Basis, DurationName, Evidence, Fact, MomentName } from '../../../ingest/record.ts'
import { clock, day, minutes, zoneName } from '../lib/when.ts'
import { named } from '../lib/words.ts'
import { STATUS_NAMES } from '../tasks/told.ts'
import { correctionOf, fieldOf, readIn, setBy, shownRead } from './corrections.ts'

export type ShownFact = {
  /** As the address names it: `detected`, `cause.misconfiguration`. */
  id: string
  name: string
  value: string
  /** What stands beside the value: a role, an owner, when it was ruled out. */
  aside: string
  /** How it was worked out: `14:52 − 14:05`. */
  sum: string
  /** Null for a place that no fact was read from: a line, a problem. */
  basis: Basis | null
  confidence: number | null
  /** Of a corrected value, what the read one was read from. */
  evidence: Evidence[]
  /** Where none of its words is in the document that is shown: the file that they stand in. */
  file: string | null
  /** As corrections name what it is a value of; null where it is not corrected here. */
  field: string | null
  /** Where a person set it. */
  correction: Correction | null
  /** Whether its evidence is drawn while another fact is chosen: a title's or a summary's would only be paint. */
  isDrawn: boolean
  /** Whether it hangs in the margin while another is chosen: a row of services would push everything else away from its line. */
  isNoted: boolean
  /** In the margin, beside its evidence: words before the value, and the value. */
  note: { before: string; value: string; after: string }
}

/** A row of the rail; without facts its field is not stated. */
export type Row = { name: string; field: string | null; formula?: string; facts: ShownFact[] }
export type FactSheet = { moments: Row[]; durations: Row[]; causes: ShownFact[]; not: ShownFact[]; other: Row[]; tasks: ShownFact[]; problems: ShownFact[]; /** All that can be chosen, in order. */ all: ShownFact[] }

const MOMENTS: MomentName[] = ['started', 'detected', 'acknowledged', 'declared', 'mitigated', 'resolved']
export const FORMULAS: { [K in DurationName]: [from: MomentName, to: MomentName] } = {
  detect: ['started', 'detected'], acknowledge: ['detected', 'acknowledged'], mitigate: ['started', 'mitigated'],
  resolve: ['started', 'resolved'], repair: ['detected', 'mitigated'], restore: ['detected', 'resolved'],
}
/** Shown only where they are known: they stand in for the two before them. */
const RARE: DurationName[] = ['repair', 'restore']

/** `shown`: the file of the incident that is shown, by which evidence is told apart. */
export function factsOf(told: IncidentAnswer, shown = told.source.path): FactSheet {
  const incident = seenFrom(told, shown)
  const moments = MOMENTS.map(name => ({ name, field: name, facts: momentFacts(incident, name) }))
  const durations = (Object.keys(FORMULAS) as DurationName[])
    .filter(name => incident.durations[name] || !RARE.includes(name))
    .map(name => ({ name, field: `time-to-${name}`, formula: formulaOf(incident, name), facts: durationFacts(incident, name) }))
  const causes = incident.causes.map(({ tag, role, ...read }) => fact(`cause.${tag}`, role === 'root' ? 'root cause' : 'contributing cause', tag, read, { aside: role, after: `, ${role}` }))
  const not = incident.falseLeads.map(({ text, ruledOutAt, evidence, confidence }, i) => {
    const aside = ruledOutAt ? `ruled out ${clock(ruledOutAt) ?? ruledOutAt}` : ''
    return fact(`not.${i + 1}`, 'not', text.value, { basis: text.basis, evidence: evidence.length ? evidence : text.evidence, confidence }, { aside, before: 'not' })
  })
  const other = otherRows(incident)
  const tasks = tasksOf(incident).map((task, i) => taskFact(task, i + 1, [incident.source.path, ...incident.source.parts ?? []].includes(task.path)))
  const problems = incident.problems.map((problem, i) => problemFact(problem, i + 1, shown === incident.source.path))
  const corrected = (fact: ShownFact): ShownFact => {
    const field = fieldOf(fact.id), correction = correctionOf(incident, field)
    return { ...fact, field, correction, evidence: fact.evidence.length || !correction ? fact.evidence : correction.evidence.filter(standsHere) }
  }
  const rows = <T extends Row>(rows: T[]) => rows.map(row => ({ ...row, facts: row.facts.map(corrected) }))
  const sheet = { moments: rows(moments), durations: rows(durations), causes: causes.map(corrected), not: not.map(corrected), other: rows(other), tasks, problems }
  const ofRows = [...sheet.moments, ...sheet.durations].flatMap(({ facts }) => facts)
  return { ...sheet, all: [...ofRows, ...sheet.causes, ...sheet.not, ...sheet.other.flatMap(({ facts }) => facts), ...tasks, ...problems].filter(canBeChosen) }
}

/** Whether there is something to show of it: words in the document, or who set it. */
export function canBeChosen({ evidence, file, correction }: ShownFact): boolean {
  return evidence.length > 0 || file !== null || correction !== null
}

/** A figure that the text states needs no two moments, which it may not even have. */
function formulaOf({ durations }: IncidentAnswer, name: DurationName): string {
  const duration = durations[name]
  return duration && !duration.computed ? 'as stated' : FORMULAS[name].toReversed().join(' − ')
}

/** An incident whose evidence is without a path where it stands in one of its files, as that of its record is in the leading one. */
function seenFrom(incident: IncidentAnswer, shown: string): IncidentAnswer {
  const { path: leading } = incident.source
  if (shown === leading) return incident
  const seen = ({ path = leading, ...words }: Evidence): Evidence => (path === shown ? words : { ...words, path })
  return JSON.parse(JSON.stringify(incident), (key, value: unknown) => (key === 'evidence' ? (value as Evidence[]).map(seen) : value)) as IncidentAnswer
}

/** Words in another part of the incident cannot be marked in the document that is shown. */
const standsHere = ({ path }: Evidence) => path === undefined

type Read = Pick<Fact, 'basis' | 'evidence' | 'confidence'>
type Extra = { aside?: string; sum?: string; before?: string; after?: string; isDrawn?: boolean; isNoted?: boolean }

function fact(id: string, name: string, value: string, { basis, evidence, confidence }: Read, { aside = '', sum = '', before = '', after = '', isDrawn = true, isNoted = isDrawn }: Extra = {}): ShownFact {
  const here = evidence.filter(standsHere), [elsewhere] = here.length ? [] : evidence
  const where = elsewhere ? `in ${elsewhere.path!.slice(elsewhere.path!.lastIndexOf('/') + 1)}, line ${elsewhere.line}` : ''
  return { id, name, value, aside: [aside, where].filter(Boolean).join(', '), sum, basis, confidence, evidence: here, file: elsewhere?.path ?? null, field: null, correction: null, isDrawn, isNoted, note: { before, value, after } }
}

function momentFacts({ moments }: IncidentAnswer, name: MomentName): ShownFact[] {
  const moment = moments[name], first = MOMENTS.map(name => moments[name]).find(Boolean)
  if (!moment) return []
  const { at } = moment.value, date = day(at)
  const isOtherDay = date !== null && first && day(first.value.at) !== date
  const value = [clock(at) ? (isOtherDay ? date!.replace(/ \d{4}$/, '') : null) : date, clock(at)].filter(Boolean).join(' ') || at
  return [fact(name, name, value, moment, { before: name })]
}

function durationFacts(incident: IncidentAnswer, name: DurationName): ShownFact[] {
  const duration = incident.durations[name]
  if (!duration) return []
  const { value, computed, stated, note } = duration
  // A derived duration marks all that it was worked out from; only words that state one are worth a stroke of their own.
  const evidence = [...(computed?.evidence ?? []), ...(stated?.evidence ?? [])]
  const isContradicted = computed && stated && computed.value !== stated.value
  const aside = [isContradicted ? `the words say ${minutes(stated.value)}` : '', note ?? ''].filter(Boolean).join('; ')
  const [from, to] = FORMULAS[name].map(moment => incident.moments[moment]?.value.at)
  const sum = computed && from && to ? difference(to, from) : ''
  return [fact(name, `time to ${name}`, minutes(value), { ...duration, evidence: evidence.length ? evidence : duration.evidence }, { aside, sum, after: ` to ${name}`, isDrawn: !computed })]
}

/** `14:52 − 14:05`; with the days where they are not one day. */
function difference(to: string, from: string): string {
  const isOneDay = day(to) === day(from)
  return [to, from].map(at => (isOneDay && clock(at)) || [day(at)?.replace(/ \d{4}$/, ''), clock(at)].filter(Boolean).join(' ')).join(' − ')
}

function otherRows(incident: IncidentAnswer): Row[] {
  const { services, mitigations, severity, detectedBy, trigger, affectedPercent, people, reported, timeZone, summary, title, kind, other, source } = incident
  const one = (id: string, name: string, found: Fact<string> | null, extra: Extra = {}): Row => ({ name, field: fieldOf(id), facts: found ? [fact(id, name, named(found.value), found, { before: name, ...extra })] : [] })
  const byRole = (role: string) => people.filter(person => person.role === role)
  return [
    { name: 'services', field: 'services', facts: services.map((service, i) => fact(`service.${i + 1}`, 'service', service.value, service, { before: 'service', isNoted: false })) },
    { name: 'fixed by', field: 'mitigations', facts: mitigations.map(({ tag, ...read }) => fact(`fixed.${tag}`, 'fixed by', tag, read, { before: 'fixed by' })) },
    one('found-by', 'found by', detectedBy),
    one('trigger', 'set off by', trigger),
    one('severity', 'severity', severity),
    one('affected', 'share affected', affectedPercent && { ...affectedPercent, value: `${affectedPercent.value} %` }),
    ...(reported ? [one('reported', 'reported', { ...reported, value: `by ${day(reported.value)}, when its file was committed` })] : []),
    one('zone', 'time zone', timeZone && { ...timeZone, value: zoneName(timeZone.value) }, { isDrawn: false }),
    ...['author', 'responder', 'owner'].filter(role => byRole(role).length).map(role => ({
      name: `${role}s`, field: null,
      facts: byRole(role).map((person, i) => fact(`${role}.${i + 1}`, role, person.value, person, { before: role, isDrawn: false })),
    })),
    ...(source.parts ? [{ name: 'told with', field: null, facts: source.parts.map((path, i) => fact(`part.${i + 1}`, 'told with', path, { basis: 'inferred', evidence: [], confidence: 1 })) }] : []),
    one('summary', 'summary', summary && { ...summary, value: summary.basis === 'curated' ? summary.value : 'first sentences' }, { isDrawn: false }),
    one('title', 'title', title, { isDrawn: false }),
    one('kind', 'kind', { value: kind === 'incident' ? kind : other?.what ?? kind, ...(other ?? { basis: 'inferred', evidence: [], confidence: 1 }) }, { isDrawn: false }),
  ]
}

/** What its file dropped and nobody spoke of is no task any more. */
export const tasksOf = ({ tasks }: Pick<IncidentAnswer, 'tasks'>) => tasks.filter(({ gone, revision }) => !gone || revision > 0)

/** Words of a task that only another account tells are not in the document shown. */
function taskFact({ text, owner, due, ticket, status, path, gone }: IncidentAnswer['tasks'][number], number: number, isHere: boolean): ShownFact {
  const told = [status && STATUS_NAMES[status.value], owner?.value, due && `due ${day(due.value) ?? due.value}`, ticket?.value]
  const aside = [...told.toSpliced(1, 1, owner?.value ?? 'no owner'), gone ? 'no longer in the file' : isHere ? '' : `in ${path}`].filter(Boolean).join(', ')
  // A status is often read from a heading over many tasks: no words of this one.
  const own = text.evidence.map(({ line }) => line), file = text.evidence[0]?.path
  const evidence = !isHere ? [] : [text, owner, due, ticket, status].flatMap(part => part?.evidence ?? []).filter(({ line, path }) => own.includes(line) && path === file)
  // In the margin of a long list "no owner" beside each would only be noise: a task hangs there for what is told of it.
  const isNoted = Boolean(owner ?? due ?? ticket)
  return { ...fact(`task.${number}`, `task ${number}`, text.value, { ...text, evidence }, { aside, isNoted }), note: { before: 'task:', value: '', after: ` ${isNoted ? told.filter(Boolean).join(', ') : aside}` } }
}

function problemFact({ rule, severity, message, remedy, place }: IncidentAnswer['problems'][number], number: number, isHere: boolean): ShownFact {
  const evidence = place && isHere ? [{ ...place, quote: '' }] : []
  // What is missing stands nowhere: its place is only where it would be written.
  const isWrong = severity !== 'note'
  return { id: `problem.${number}`, name: rule, value: message, aside: remedy, sum: '', basis: null, confidence: null, evidence, file: null, field: null, correction: null, isDrawn: isWrong, isNoted: isWrong, note: { before: isWrong ? 'Problem:' : 'Missing:', value: '', after: ` ${message}` } }
}

/** A line of the source as something to choose: what a search hit or a problem pointed at. */
export function lineFact(text: string, line: number): ShownFact | null {
  const lines = text.split('\n'), quote = lines[line - 1]
  if (quote === undefined) return null
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0)
  return { id: `line.${line}`, name: `line ${line}`, value: '', aside: '', sum: '', basis: null, confidence: null, evidence: [{ quote, line, start, end: start + quote.length }], file: null, field: null, correction: null, isDrawn: false, isNoted: false, note: { before: `line ${line}`, value: '', after: '' } }
}

/** Where and how it was read: `stated, line 27, confidence 0.97`; or who set it, and what was read. */
export function readAs({ basis, confidence, evidence, correction }: ShownFact): string {
  if (correction) return [`${setBy(correction)}; read: ${shownRead(correction)}`, readIn(correction)].filter(Boolean).join(', ')
  const lines = [...new Set(evidence.map(({ line }) => line))].sort((a, b) => a - b)
  return [basis, lines.length ? `${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, 4).join(', ')}` : '', confidence === null ? '' : `confidence ${confidence.toFixed(2)}`].filter(Boolean).join(', ')
}
