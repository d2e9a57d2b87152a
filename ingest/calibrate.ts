// How sure a record is of its facts, as measured. Extractors weigh what they found against each other; which share of the facts of a weight is right only
// labelled postmortems can tell. Of the doubt that a weight leaves (0.1 of 0.9), so much proved justified: an order stays, and a certainty never comes of it.
// Causes and remedies are not named: their confidence is a likelihood of its own.
import type { Basis, DurationName, FalseLead, MomentName, PostmortemRecord, Task } from './record.ts'

/** The share of doubt that was justified, by field and, where one field is come by in two ways, by basis: wrong facts to doubted ones, each with five more, since few facts prove little. */
const DOUBT = {
  started: 0.35, detected: 0.35, acknowledged: 0.65, declared: 0.9, mitigated: 0.9, resolved: 0.5,
  duration: { derived: 0.35, stated: 0.75, inferred: 0.75, history: 1, curated: 1 },
  timeZone: 0.5, affectedPercent: 0.65, detectedBy: 0.75, trigger: 0.85, falseLeads: 0.7, tasks: 0.55, partsOfTasks: 0.5,
} satisfies { [field: string]: number | { [basis in Basis]: number } }

type Sure = { confidence: number }

/** The record with the confidence of its facts as they proved. */
export function calibrated(record: PostmortemRecord): PostmortemRecord {
  const { moments, durations, timeZone, affectedPercent, detectedBy, trigger, tasks, falseLeads } = record
  return {
    ...record,
    timeZone: told(timeZone, DOUBT.timeZone), affectedPercent: told(affectedPercent, DOUBT.affectedPercent), detectedBy: told(detectedBy, DOUBT.detectedBy), trigger: told(trigger, DOUBT.trigger),
    moments: Object.fromEntries(Object.entries(moments).map(([name, fact]) => [name, told(fact, DOUBT[name as MomentName])])) as PostmortemRecord['moments'],
    durations: Object.fromEntries(Object.entries(durations).map(([name, duration]) => [name as DurationName, durationTold(duration)])) as PostmortemRecord['durations'],
    tasks: tasks.map(taskTold), falseLeads: falseLeads.map(leadTold),
  }
}

function told<T extends Sure | null>(fact: T, doubt: number): T {
  return fact && { ...fact, confidence: Math.round((1 - (1 - fact.confidence) * doubt) * 1000) / 1000 }
}

type Duration = PostmortemRecord['durations'][DurationName]

function durationTold(duration: Duration): Duration {
  const by = <T extends { basis: Basis; confidence: number } | null>(fact: T) => fact && told(fact, DOUBT.duration[fact.basis])
  return duration && { ...by(duration), computed: by(duration.computed), stated: by(duration.stated) }
}

function taskTold(task: Task): Task {
  const part = <T extends Sure | null>(fact: T) => told(fact, DOUBT.partsOfTasks)
  return { ...told(task, DOUBT.tasks), text: told(task.text, DOUBT.tasks), owner: part(task.owner), due: part(task.due), ticket: part(task.ticket), status: part(task.status) }
}

function leadTold(lead: FalseLead): FalseLead {
  return { ...told(lead, DOUBT.falseLeads), text: told(lead.text, DOUBT.falseLeads) }
}
