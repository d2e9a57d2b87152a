// How sure a record is of its facts, as measured. Extractors weigh what they found against each other; which share of the facts of a weight is right only
// labelled postmortems can tell, and only those of teams that nobody had read when the rules were made: on what rules were made with nearly all is right. Of what
// is given, the odds of being wrong are so many times those that the weight says: an order stays, and a certainty never comes of a doubt.
// Causes and remedies are not named: their confidence is a likelihood of its own, and so is a trigger's.
import type { Basis, DurationName, FalseLead, MomentName, PostmortemRecord, Task } from './record.ts'

/** How many times as likely to be wrong as its weight says a fact proved, by field and, where one field is come by in two ways, by basis: wrong facts to doubted ones, each with two more, since few facts prove little. */
const DOUBT = {
  started: 1.1, detected: 1.9, acknowledged: 1.2, declared: 1.2, mitigated: 1.2, resolved: 1.8,
  duration: { derived: 1.5, stated: 1.9, inferred: 1.9, history: 1.9, curated: 1 },
  timeZone: 0.9, affectedPercent: 1, detectedBy: 1.7, falseLeads: 1.9, tasks: 2.2, partsOfTasks: 0.6,
} satisfies { [field: string]: number | { [basis in Basis]: number } }

type Sure = { confidence: number }

/** The record with the confidence of its facts as they proved. */
export function calibrated(record: PostmortemRecord): PostmortemRecord {
  const { moments, durations, timeZone, affectedPercent, detectedBy, tasks, falseLeads } = record
  return {
    ...record,
    timeZone: told(timeZone, DOUBT.timeZone), affectedPercent: told(affectedPercent, DOUBT.affectedPercent), detectedBy: told(detectedBy, DOUBT.detectedBy),
    moments: Object.fromEntries(Object.entries(moments).map(([name, fact]) => [name, told(fact, DOUBT[name as MomentName])])) as PostmortemRecord['moments'],
    durations: Object.fromEntries(Object.entries(durations).map(([name, duration]) => [name as DurationName, durationTold(duration)])) as PostmortemRecord['durations'],
    tasks: tasks.map(taskTold), falseLeads: falseLeads.map(leadTold),
  }
}

function told<T extends Sure | null>(fact: T, doubt: number): T {
  return fact && { ...fact, confidence: Math.round(fact.confidence / (fact.confidence + (1 - fact.confidence) * doubt) * 1000) / 1000 }
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
